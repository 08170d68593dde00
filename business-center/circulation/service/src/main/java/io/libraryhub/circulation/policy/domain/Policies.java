package io.libraryhub.circulation.policy.domain;

import java.time.Instant;

/** Where use cases get the rules. */
public interface Policies {
    /** The rules in force at an instant: one version, for all that a use case asks. */
    RuleSet at(Instant instant);

    /** The rules in force now. */
    RuleSet now();

    /** As decided now, for those who ask nothing else. */
    default FeePolicy fees(Circumstance circumstance) {
        return now().fees(circumstance);
    }

    /** Of the library as a whole. */
    PaymentPolicy payments();

    /** Of the library as a whole. */
    DeskPolicy desk();

    /** Reads the published versions anew, after one was added here. */
    default void refresh() {}
}
