package io.libraryhub.circulation.loan.domain;

import io.libraryhub.circulation.api.CirculationCodes;
import io.libraryhub.circulation.api.SetAside;
import io.libraryhub.circulation.policy.domain.DeskPolicy;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Roles;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which reasons against a loan or a renewal staff may set aside. What others rely on, such as a copy's own state, never. */
public final class OverrideRule {
    /** Two readers cannot have one copy, whatever staff or a policy say. */
    private static final Set<String> NEVER = Set.of(
            CirculationCodes.ITEM_ON_LOAN,
            CirculationCodes.ITEM_LOST,
            CirculationCodes.ITEM_MISSING,
            CirculationCodes.ITEM_ON_HOLD_SHELF,
            CirculationCodes.ITEM_IN_TRANSIT,
            CirculationCodes.LOAN_CLOSED,
            CirculationCodes.NOT_OVERRIDABLE);

    private OverrideRule() {}

    public static boolean permitted(Actor actor) {
        return actor.is(Roles.LIBRARIAN, Roles.ADMIN);
    }

    /** The reasons this actor may set aside, in order of their codes. */
    public static List<String> offered(Actor actor, DeskPolicy policy) {
        return permitted(actor)
                ? policy.overridable().stream()
                        .filter(code -> !NEVER.contains(code))
                        .sorted()
                        .toList()
                : List.of();
    }

    /**
     * @param left reasons that still stand; none: it may be done
     * @param setAside reasons that would have stopped it
     */
    public record Outcome(List<Reason> left, List<Reason> setAside) {
        public List<String> codes() {
            return setAside.stream().map(Reason::code).toList();
        }

        public boolean lifts(String code) {
            return setAside.stream().anyMatch(each -> each.code().equals(code));
        }
    }

    public static Outcome apply(List<Reason> reasons, @Nullable SetAside override, DeskPolicy policy) {
        if (override == null) {
            return new Outcome(reasons, List.of());
        }
        List<Reason> left = new ArrayList<>();
        List<Reason> setAside = new ArrayList<>();
        for (Reason each : reasons) {
            boolean asked = override.codes().contains(each.code());
            if (asked && policy.overridable().contains(each.code()) && !NEVER.contains(each.code())) {
                setAside.add(each);
            } else {
                left.add(each);
                if (asked) {
                    left.add(Reason.of(CirculationCodes.NOT_OVERRIDABLE, "code", each.code()));
                }
            }
        }
        return new Outcome(left, setAside);
    }
}
