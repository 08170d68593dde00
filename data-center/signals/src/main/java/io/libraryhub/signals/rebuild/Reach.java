package io.libraryhub.signals.rebuild;

/** How far back a signal must be told what happened, to be right again. */
public enum Reach {
    /** What is true now began at any time: a hold, a copy, a consent. */
    WHOLE(""),
    /** Rows of days: those before are left as they are. */
    DAYS("local_day"),
    /** What is long ago has faded: rows that were not touched since are left as they are. */
    FADING("caused_at");

    private final String column;

    Reach(String column) {
        this.column = column;
    }

    /** The column that tells which rows lie before a day. */
    String column() {
        return column;
    }
}
