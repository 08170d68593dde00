package io.libraryhub.acquisitions.accounts;

import org.jspecify.annotations.Nullable;

/** Tells an event that is lost from one that is on its way. */
final class Overdue {
    private Overdue() {}

    /**
     * Whether the books of a type and day differ for good. The books are not read at one moment: while events come in, one
     * that is read later knows more than the ledger did. So what is too much must have been too much a check ago, as what is
     * missing must have been there.
     *
     * @param before the line at the check before, some time ago; null when there was none
     * @param now the same line now
     * @return true when something stood in the ledger then and is still missing from a book, or a book held more then than
     *     the ledger holds now
     */
    static boolean is(@Nullable AccountLine before, AccountLine now) {
        if (before == null || before.ledger() == null || now.ledger() == null) {
            return false;
        }
        long ledgerThen = before.ledger();
        long ledgerNow = now.ledger();
        return differs(ledgerThen, ledgerNow, before.published(), now.published())
                || differs(ledgerThen, ledgerNow, before.counted(), now.counted())
                || differs(ledgerThen, ledgerNow, before.warehouse(), now.warehouse())
                || differs(ledgerThen, ledgerNow, before.served(), now.served());
    }

    private static boolean differs(long ledgerThen, long ledgerNow, @Nullable Long bookThen, @Nullable Long bookNow) {
        if (bookNow == null) {
            return false;
        }
        boolean missing = bookNow < ledgerThen;
        boolean tooMuch = bookThen != null && Math.min(bookThen, bookNow) > ledgerNow;
        return missing || tooMuch;
    }
}
