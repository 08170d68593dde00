package io.libraryhub.circulation.api;

import java.io.Serializable;
import java.util.List;

/**
 * Which rule decided on a kind of policy.
 *
 * @param policy the policy's name and figures
 * @param version of the rules
 * @param rule the criteria of the rule that decided, six codes or {@code *}
 * @param asked the names of the criteria it asks for; none: the fallback
 */
public record DecisionView(PolicyDocument policy, long version, String rule, List<String> asked)
        implements Serializable {
    public DecisionView {
        asked = List.copyOf(asked);
    }
}
