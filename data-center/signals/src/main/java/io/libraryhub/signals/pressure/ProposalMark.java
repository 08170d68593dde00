package io.libraryhub.signals.pressure;

import io.libraryhub.messages.ProposalMoved;
import java.util.Map;

/** How far a purchase proposal has come. It only goes on, so a message that comes late changes nothing. */
public class ProposalMark {
    private static final int ON_ORDER = 2;
    private static final int IN_PROCESS = 3;
    /** The states of {@link ProposalMoved}, in the order in which they can follow each other. */
    private static final Map<String, Integer> STEPS = Map.of(
            "open", 0,
            "approved", 1,
            "on-order", ON_ORDER,
            "in-process", IN_PROCESS,
            "received", 4,
            "rejected", 4,
            "closed", 4);

    public int step;
    public int quantity;

    static ProposalMark of(String state, int quantity) {
        ProposalMark mark = new ProposalMark();
        mark.step = STEPS.getOrDefault(state, 0);
        mark.quantity = quantity;
        return mark;
    }

    int onOrder() {
        return step == ON_ORDER ? quantity : 0;
    }

    int inProcess() {
        return step == IN_PROCESS ? quantity : 0;
    }

    /** True when the other comes later in a proposal's life; of the same step, the larger quantity counts. */
    boolean isFollowedBy(ProposalMark other) {
        return other.step > step || (other.step == step && other.quantity > quantity);
    }
}
