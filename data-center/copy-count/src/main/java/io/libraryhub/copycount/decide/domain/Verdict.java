package io.libraryhub.copycount.decide.domain;

/** Why so many copies are advised. */
public enum Verdict {
    /** Copies are worth buying, or the promise asks for them. */
    BUY("buy"),
    /** Nobody, or not too many, will wait when the order arrives: copies that come then come too late (F7). */
    CLEARS_BEFORE_DELIVERY("clears-before-delivery"),
    /** A copy more would be lent too seldom (F11). */
    TOO_LITTLE_USE("too-little-use"),
    /** The wait it saves is not worth its price (F6), and the promise does not ask for it. */
    NOT_WORTH_IT("not-worth-it");

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    /** As it is told to other processes. */
    public String word() {
        return word;
    }
}
