package io.libraryhub.resource.acquisition.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The purchase policies in force. Of those that cover a title and a place the one with the longest class holds, of these
 * the one with a branch.
 *
 * @param policies with the usual one, which covers everything
 */
public record PolicyBook(List<KeptPolicy> policies) {
    private static final Comparator<KeptPolicy> BY_DETAIL = Comparator.<KeptPolicy>comparingInt(
                    policy -> policy.scope().classCode().length())
            .thenComparingInt(policy -> policy.scope().branch().length());

    public PolicyBook {
        policies = List.copyOf(policies);
        if (policies.stream().noneMatch(policy -> policy.scope().equals(Scope.ANYTHING))) {
            throw new IllegalArgumentException("something is covered by no policy");
        }
    }

    /** @param place branch code; empty for the library as a whole */
    public KeptPolicy of(String classCode, String place) {
        return policies.stream()
                .filter(policy -> policy.scope().covers(classCode, place))
                .max(BY_DETAIL)
                .orElseThrow();
    }

    /**
     * Whether any policy, whichever covers the title, could find that too many wait: most titles need no closer look.
     *
     * @param cycleDays as measured of the title
     */
    public boolean mayBeShort(double demand, int supply, OptionalDouble cycleDays) {
        return supply == 0
                ? demand > 0
                : policies.stream()
                        .anyMatch(policy -> demand / supply
                                >= policy.ratio(cycleDays.orElse(policy.terms().cycleDays())));
    }

    /** The fund on which a purchase draws: that of the most specific policy which has one this year. */
    public Optional<KeptPolicy> fundOf(String classCode, String place, int year) {
        return policies.stream()
                .filter(policy -> policy.scope().covers(classCode, place))
                .filter(policy -> policy.fund() != null && policy.fund().year() == year)
                .max(BY_DETAIL);
    }
}
