package io.libraryhub.circulation.policy.domain;

import java.time.Duration;
import java.util.Set;

/**
 * What staff at a desk may do beside the rules.
 *
 * @param overridable codes of the reasons that staff may set aside when lending
 * @param backdateDays how many days ago a copy from a book drop may have come back
 * @param voidWithin how long after it was written a loan can be taken back as a mistake
 */
public record DeskPolicy(Set<String> overridable, int backdateDays, Duration voidWithin) {
    public DeskPolicy {
        overridable = Set.copyOf(overridable);
        if (backdateDays < 0) {
            throw new IllegalArgumentException("a return does not lie ahead");
        }
        if (voidWithin.isNegative()) {
            throw new IllegalArgumentException("a loan is not taken back before it was written");
        }
    }
}
