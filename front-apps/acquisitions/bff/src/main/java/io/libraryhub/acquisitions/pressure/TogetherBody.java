package io.libraryhub.acquisitions.pressure;

import io.libraryhub.acquisitions.TitleLine;
import io.libraryhub.kernel.TitleId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the readers of a title borrowed besides, most related first.
 *
 * @param asOf time of the newest domain event behind it; absent when there is none
 * @param status fresh, stale or missing
 * @param missing parts that could not be had now: titles
 */
public record TogetherBody(List<Row> rows, @Nullable Instant asOf, String status, List<String> missing) {
    /**
     * @param readers who borrowed both
     * @param title absent while the catalogue does not answer
     */
    public record Row(TitleId titleId, int readers, @Nullable TitleLine title) {}
}
