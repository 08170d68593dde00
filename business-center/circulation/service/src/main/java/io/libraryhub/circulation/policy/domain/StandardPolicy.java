package io.libraryhub.circulation.policy.domain;

/**
 * What holds of a kind before anybody wrote a rule. It is also what a policy's document is completed from, so that a
 * figure added to the program later has a value in documents written before. A feature makes its own kind of policy known
 * by providing one of these.
 */
public record StandardPolicy<T>(PolicyKind<T> kind, T policy) {
    /** The name it has in the first version of the rules. */
    public static final String NAME = "standard";
}
