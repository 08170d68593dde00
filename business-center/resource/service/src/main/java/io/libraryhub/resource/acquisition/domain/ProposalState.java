package io.libraryhub.resource.acquisition.domain;

import java.util.Set;

/** How far a proposal has come; the words are those of the Dubbo contract. */
public enum ProposalState {
    OPEN("open"),
    APPROVED("approved"),
    ON_ORDER("on-order"),
    IN_PROCESS("in-process"),
    RECEIVED("received"),
    REJECTED("rejected"),
    CLOSED("closed");

    private final String word;

    ProposalState(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** Copies are on their way, though not here yet. */
    public boolean isOnItsWay() {
        return this == APPROVED || this == ON_ORDER || this == IN_PROCESS;
    }

    public boolean mayBecome(ProposalState next) {
        return next().contains(next);
    }

    private Set<ProposalState> next() {
        switch (this) {
            case OPEN:
                return Set.of(APPROVED, REJECTED, CLOSED);
            case APPROVED:
                return Set.of(ON_ORDER);
            case ON_ORDER:
                return Set.of(IN_PROCESS);
            case IN_PROCESS:
                return Set.of(RECEIVED);
            case RECEIVED, REJECTED, CLOSED:
                return Set.of();
        }
        throw new IllegalStateException(word);
    }

    public static boolean isKnown(String word) {
        for (ProposalState state : values()) {
            if (state.word.equals(word)) {
                return true;
            }
        }
        return false;
    }

    public static ProposalState of(String word) {
        for (ProposalState state : values()) {
            if (state.word.equals(word)) {
                return state;
            }
        }
        throw new IllegalArgumentException("no state of a proposal: " + word);
    }
}
