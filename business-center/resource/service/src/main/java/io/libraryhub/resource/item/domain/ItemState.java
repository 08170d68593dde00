package io.libraryhub.resource.item.domain;

/** Where a copy is; the words are those of the Dubbo contract. */
public enum ItemState {
    AVAILABLE("available"),
    ON_LOAN("on-loan"),
    ON_HOLD_SHELF("on-hold-shelf"),
    IN_TRANSIT("in-transit"),
    /** In a loan that has ended so. */
    LOST("lost"),
    /** Not where it should be. */
    MISSING("missing"),
    /** To be mended first. */
    DAMAGED("damaged"),
    WITHDRAWN("withdrawn");

    private final String word;

    ItemState(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public static ItemState of(String word) {
        for (ItemState state : values()) {
            if (state.word.equals(word)) {
                return state;
            }
        }
        throw new IllegalArgumentException("no state of a copy: " + word);
    }
}
