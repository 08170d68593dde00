package io.libraryhub.acquisitions.accounts;

import io.libraryhub.kernel.accounts.WriteBack;
import java.time.Instant;
import java.util.List;

/**
 * How long it took from a domain event to the effect of the signal it caused.
 *
 * @param missing services that did not answer
 */
public record WriteBackBody(Instant since, Instant at, List<Line> services, List<String> missing) {
    /**
     * A service's figures, in milliseconds.
     *
     * @param count signals applied; 0 makes the other figures 0
     */
    public record Line(String service, long count, long p50Ms, long p99Ms, long maxMs) {
        static Line of(String service, WriteBack writeBack) {
            return new Line(service, writeBack.count(), writeBack.p50Ms(), writeBack.p99Ms(), writeBack.maxMs());
        }
    }
}
