package io.libraryhub.acquisitions.accounts;

import io.libraryhub.acquisitions.TitleLine;
import io.libraryhub.kernel.TitleId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Titles of which the stream had another balance than circulation's books on a local day, the largest difference first.
 *
 * @param asOf time of the newest domain event behind it; absent when there is none
 * @param status fresh, stale or missing
 * @param missing parts that could not be had now: titles
 */
public record DriftsBody(List<Drift> titles, @Nullable Instant asOf, String status, List<String> missing) {
    /**
     * @param kind what differed: holds (that wait), copies (that serve), loans (that are out)
     * @param ledger how many there are by circulation's books
     * @param missing of these, unknown to the stream until it was told
     * @param surplus those that it counted and the books do not
     * @param title absent while the catalogue does not answer
     */
    public record Drift(
            TitleId titleId, String kind, long ledger, long missing, long surplus, @Nullable TitleLine title) {}
}
