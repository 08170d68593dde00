package io.libraryhub.resource.acquisition.domain;

import io.libraryhub.messages.signal.PressureSignal;
import java.util.Optional;

/** What a pressure signal means for the purchase of its title. */
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

    /**
     * Copies missing now. The signal's own shortage rests on the copies and orders that it knew; what came since is taken
     * off, so that copies approved or received a moment ago are not proposed a second time.
     */
    public static int needed(PressureSignal signal, Supply supply) {
        if (signal.shortage() <= 0) {
            return 0;
        }
        int known = signal.copies() + signal.onOrder() + signal.inProcess();
        return Math.max(0, signal.shortage() + known - supply.copies() - supply.onTheirWay());
    }

    /**
     * @param open the title's open proposal, if there is one
     * @param refusedQuantity the largest quantity that somebody refused while this pressure lasts, 0 when none: it is not
     *     proposed again until more copies are missing than were refused
     */
    public static Step decide(PressureSignal signal, Supply supply, Optional<Proposal> open, int refusedQuantity) {
        if (!signal.pressing()) {
            boolean ours =
                    open.filter(p -> p.origin().equals(Proposal.PRESSURE)).isPresent();
            return ours ? new Step(Act.CLOSE, 0) : Step.NOTHING;
        }
        int needed = needed(signal, supply);
        if (open.isPresent()) {
            return needed > open.get().quantity() ? new Step(Act.RAISE, needed) : Step.NOTHING;
        }
        return needed > refusedQuantity ? new Step(Act.OPEN, needed) : Step.NOTHING;
    }
}
