package io.libraryhub.circulation.policy.domain;

/**
 * Which policy applies, and why.
 *
 * @param name of the policy
 * @param version of the rules that decided; 0 when the rules were written before there was such a kind
 * @param criteria of the rule that decided
 */
public record Decision<T>(PolicyKind<T> kind, String name, T policy, long version, Criteria criteria) {}
