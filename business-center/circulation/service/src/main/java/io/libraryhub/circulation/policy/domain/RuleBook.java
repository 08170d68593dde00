package io.libraryhub.circulation.policy.domain;

import java.util.List;

/** Policies and the rules that assign them, published together as one version. */
public record RuleBook(List<NamedPolicy> policies, List<Rule> rules) {
    public RuleBook {
        policies = List.copyOf(policies);
        rules = List.copyOf(rules);
    }
}
