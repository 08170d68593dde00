package io.libraryhub.circulation.policy.domain;

/**
 * A policy that rules can name.
 *
 * @param policy of the type of its kind
 */
public record NamedPolicy(PolicyKind<?> kind, String name, Object policy) {}
