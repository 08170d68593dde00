package io.libraryhub.resource.api;

import io.libraryhub.kernel.TitleId;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Copies that may go or should stand elsewhere.
 *
 * @param from branch
 * @param to branch; null when they may go (weeding)
 * @param copies how many
 * @param held copies of the title in all
 * @param loansPerCopy expected within the horizon (F11)
 * @param askedPerDay readers a day in the whole library (F8)
 */
public record StockAdviceView(
        TitleId titleId,
        String title,
        String author,
        String classCode,
        String from,
        @Nullable String to,
        int copies,
        int held,
        double loansPerCopy,
        double askedPerDay)
        implements Serializable {}
