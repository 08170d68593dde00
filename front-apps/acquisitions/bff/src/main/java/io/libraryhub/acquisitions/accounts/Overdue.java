package io.libraryhub.acquisitions.accounts;

import org.jspecify.annotations.Nullable;

/** Tells an event that is lost from one that is on its way. */
final class Overdue {
    private Overdue() {}

    /**
     * Whether the books of a type and day differ for good.
     *
     * @param before the line at the check before, some time ago; null when there was none
     * @param now the same line now
     * @return true when something stood in the ledger then and is still missing from a book, or a book holds more than
     *     the ledger
     */
    static boolean is(@Nullable AccountLine before, AccountLine now) {
        if (before == null || before.ledger() == null || now.ledger() == null) {
            return false;
        }
        return differs(before.ledger(), now.ledger(), now.published())
                || differs(before.ledger(), now.ledger(), now.counted())
                || differs(before.ledger(), now.ledger(), now.warehouse())
                || differs(before.ledger(), now.ledger(), now.served());
    }

    private static boolean differs(long then, long now, @Nullable Long book) {
        return book != null && (book < then || book > now);
    }
}
