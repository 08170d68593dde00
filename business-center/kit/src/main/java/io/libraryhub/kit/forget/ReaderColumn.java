package io.libraryhub.kit.forget;

/**
 * Where a reader's number stands. The column needs an index.
 *
 * @param table its name
 * @param text whether the column holds text, where others than readers stand, too
 * @param kept whether the row is kept as nobody's, or removed
 */
public record ReaderColumn(String table, String column, boolean text, boolean kept) {
    /** A number; its rows are kept as nobody's. */
    public static ReaderColumn of(String table, String column) {
        return new ReaderColumn(table, column, false, true);
    }

    /** Text in which a reader's number may stand; its rows are kept as nobody's. */
    public static ReaderColumn text(String table, String column) {
        return new ReaderColumn(table, column, true, true);
    }

    /** A number; its rows go with the reader. */
    public static ReaderColumn gone(String table, String column) {
        return new ReaderColumn(table, column, false, false);
    }
}
