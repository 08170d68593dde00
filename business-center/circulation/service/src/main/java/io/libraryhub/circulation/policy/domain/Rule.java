package io.libraryhub.circulation.policy.domain;

import java.util.Map;

/**
 * Who matches the criteria is treated by these policies.
 *
 * @param policies the name of a policy by its kind; a kind that is missing comes from the next most specific rule
 */
public record Rule(Criteria criteria, Map<String, String> policies) {
    public Rule {
        policies = Map.copyOf(policies);
    }
}
