package io.libraryhub.circulation.merge.domain;

import io.libraryhub.circulation.hold.domain.Hold;
import io.libraryhub.kernel.ReaderId;
import java.util.ArrayList;
import java.util.List;

/**
 * Two accounts of one person, as they stand while the titles they wait for are locked.
 *
 * @param from the account given up
 * @param into the account kept
 * @param holds active holds of both
 * @param lent copies that either has
 */
public record Twins(ReaderId from, ReaderId into, List<Hold> holds, List<Lent> lent) {
    public Twins {
        holds = List.copyOf(holds);
        lent = List.copyOf(lent);
    }

    /**
     * The holds that one person does not need: what is lent to the other account already, and of two for the same the one
     * placed later. A copy kept for the one that goes is handed on like any other.
     */
    public List<Hold> needless() {
        List<Hold> needless = new ArrayList<>();
        for (Hold hold : holds) {
            boolean lentToOther =
                    lent.stream().anyMatch(each -> !each.reader().equals(hold.readerId()) && each.serves(hold));
            boolean waitsTwice = holds.stream().anyMatch(other -> isBefore(other, hold) && same(other, hold));
            if (lentToOther || waitsTwice) {
                needless.add(hold);
            }
        }
        return needless;
    }

    private static boolean same(Hold one, Hold other) {
        return !one.readerId().equals(other.readerId())
                && one.titleId().equals(other.titleId())
                && one.wish().volume().equals(other.wish().volume());
    }

    private static boolean isBefore(Hold one, Hold other) {
        return one.place() < other.place();
    }
}
