package io.libraryhub.insight.metric;

/** By what a metric can be told. */
enum Dimension {
    DAY("day", "local_day", true),
    HOUR("hour", "local_hour", true),
    BRANCH("branch", "branch", false),
    CHANNEL("channel", "channel", false),
    /** Decade of birth, such as 1990. */
    AGE("age", "birth_decade", true),
    /** Of an address: which database or collection. */
    HOST("host", "host", false),
    /** Of the Chinese Library Classification: its main classes. */
    CLASS("class", "main_class", false);

    private final String word;
    private final String column;
    private final boolean ordered;

    Dimension(String word, String column, boolean ordered) {
        this.word = word;
        this.column = column;
        this.ordered = ordered;
    }

    String word() {
        return word;
    }

    /** SQL that both stores know. */
    String column() {
        return column;
    }

    /** Whether its values have an order of their own. */
    boolean ordered() {
        return ordered;
    }
}
