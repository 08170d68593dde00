package io.libraryhub.signals.rebuild;

import io.libraryhub.signals.sink.Table;

/**
 * One making of a signal: the name of its state, the tables it fills, and whether anybody hears of it.
 *
 * @param number 0 for the first
 * @param serves false while it is made beside the one that serves
 */
public record Generation(String signal, int number, boolean serves) {
    /** The name under which savepoints find its state. */
    public String operator() {
        return number == 0 ? signal : signal + "-g" + number;
    }

    /** Where it writes what is served from {@code table}. */
    public <T> Table<T> in(Table<T> table) {
        return serves ? table : table.named(tableOf(table.name(), number));
    }

    /** The name of a table that a generation fills before it serves. */
    static String tableOf(String table, int number) {
        return table + "_g" + number;
    }
}
