package io.libraryhub.signals.flow;

/** What folding an act into a state did. */
public enum Folded {
    /** Nothing: a repeat, or of no interest. Of a key that was never seen, no state is kept. */
    IGNORED,
    /** The state is another, the result is not. */
    KEPT,
    /** The result is another. */
    CHANGED;

    public static Folded changedIf(boolean differs) {
        return differs ? CHANGED : IGNORED;
    }
}
