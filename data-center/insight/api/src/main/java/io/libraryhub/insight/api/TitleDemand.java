package io.libraryhub.insight.api;

import io.libraryhub.kernel.TitleId;
import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How often readers asked for a title of late: loans and holds, a hold that was filled once (F8).
 *
 * @param recent within the recent days
 * @param earlier within the days before those
 * @param unmet weighted searches of late that found nothing available
 * @param byBranch asks of both stretches by branch: where copies were lent and where readers want to collect
 * @param cycleDays see {@link PressureLine#cycleDays}
 */
public record TitleDemand(
        TitleId titleId,
        int recent,
        int earlier,
        double unmet,
        Map<String, Integer> byBranch,
        @Nullable Double cycleDays)
        implements Serializable {}
