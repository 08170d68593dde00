package io.libraryhub.resource.acquisition.domain;

import io.libraryhub.copycount.decide.domain.PurchasePolicy;
import io.libraryhub.messages.signal.PressureSignal;
import java.util.Optional;
import java.util.OptionalDouble;

/** What a pressure signal means for the purchase of its title, by the policy that covers it. */
public final class PurchaseRule {
    private PurchaseRule() {}

    public enum Act {
        NOTHING,
        OPEN,
        RAISE,
        CLOSE
    }

    /** @param quantity copies to buy, for {@link Act#OPEN} and {@link Act#RAISE} */
    public record Step(Act act, int quantity) {
        static final Step NOTHING = new Step(Act.NOTHING, 0);
    }

    /** F1: copies that were missing when the signal was computed. */
    public static int shortage(PressureSignal signal, PurchasePolicy policy) {
        return policy.shortage(signal.activeHolds(), signal.copies(), signal.onOrder() + signal.inProcess());
    }

    /**
     * Copies missing now. The signal rests on the copies and orders that it knew; what came since is taken off, so that
     * copies approved or received a moment ago are not proposed a second time.
     */
    public static int needed(PressureSignal signal, Supply supply, PurchasePolicy policy) {
        int shortage = shortage(signal, policy);
        return shortage == 0 ? 0 : Math.max(0, shortage + known(signal) - supply.copies() - supply.onTheirWay());
    }

    /**
     * F10: too many wait.
     *
     * @param was whether a proposal is open, or was refused while this pressure lasts
     */
    public static boolean isShort(PressureSignal signal, PurchasePolicy policy, boolean was) {
        return policy.isShort(was, demand(signal), known(signal));
    }

    /**
     * Whether some policy could find that too many wait; most titles need no closer look.
     *
     * @param cycleDays as measured of the title
     */
    public static boolean mayBeShort(PressureSignal signal, PolicyBook book, OptionalDouble cycleDays) {
        return book.mayBeShort(demand(signal), known(signal), cycleDays);
    }

    /** Whether anybody asks for the title: of a catalogue that is brought in nothing else needs to be looked up. */
    public static boolean isWanted(PressureSignal signal) {
        return demand(signal) > 0;
    }

    private static double demand(PressureSignal signal) {
        return signal.activeHolds() + signal.unmetDemand();
    }

    private static int known(PressureSignal signal) {
        return signal.copies() + signal.onOrder() + signal.inProcess();
    }

    /**
     * @param open the title's open proposal, if there is one
     * @param refusedQuantity the largest quantity that somebody refused while this pressure lasts, 0 when none: it is not
     *     proposed again until more copies are missing than were refused
     */
    public static Step decide(
            PressureSignal signal, Supply supply, PurchasePolicy policy, Optional<Proposal> open, int refusedQuantity) {
        if (!isShort(signal, policy, open.isPresent() || refusedQuantity > 0)) {
            boolean ours =
                    open.filter(p -> p.origin().equals(Proposal.PRESSURE)).isPresent();
            return ours ? new Step(Act.CLOSE, 0) : Step.NOTHING;
        }
        int needed = needed(signal, supply, policy);
        if (open.isPresent()) {
            return needed > open.get().quantity() ? new Step(Act.RAISE, needed) : Step.NOTHING;
        }
        return needed > refusedQuantity ? new Step(Act.OPEN, needed) : Step.NOTHING;
    }
}
