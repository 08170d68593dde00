package io.libraryhub.circulation.api;

import java.io.Serializable;
import java.util.List;

/** Policies and the rules that assign them: what is validated, published and kept as one version. */
public record RuleDraft(List<PolicyDocument> policies, List<RuleLine> rules) implements Serializable {
    public RuleDraft {
        policies = policies == null ? List.of() : List.copyOf(policies);
        rules = rules == null ? List.of() : List.copyOf(rules);
    }
}
