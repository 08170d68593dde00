package io.libraryhub.circulation.api;

import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.TitleId;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What to look for in the outbox of notices; null asks for nothing. Words as in {@link NoticeView}. */
public record NoticeSearch(
        @Nullable String state, @Nullable String kind, @Nullable ReaderId reader, @Nullable TitleId title)
        implements Serializable {}
