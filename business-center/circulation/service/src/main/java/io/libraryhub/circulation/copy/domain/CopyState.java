package io.libraryhub.circulation.copy.domain;

import io.libraryhub.kernel.HoldId;
import org.jspecify.annotations.Nullable;

/** Where a copy is in its round. Only a copy kept or carried for a hold knows a hold. */
public sealed interface CopyState {
    String AVAILABLE = "available";
    String ON_LOAN = "on-loan";
    String ON_HOLD_SHELF = "on-hold-shelf";
    String IN_TRANSIT = "in-transit";
    String WITHDRAWN = "withdrawn";
    String CLAIMED = "claimed-returned";
    String LOST = "lost";
    String MISSING = "missing";
    String DAMAGED = "damaged";

    /** The word for it on the wire and in the database. */
    String code();

    /** Whether it is out of service until it is in hand again, or mended. */
    default boolean withheld() {
        return false;
    }

    /** Whether such a copy counts when readers are set against copies. */
    default boolean serves() {
        return !withheld();
    }

    default @Nullable HoldId hold() {
        return null;
    }

    static CopyState of(String code, @Nullable HoldId hold) {
        return switch (code) {
            case AVAILABLE -> new Available();
            case ON_LOAN -> new OnLoan();
            case IN_TRANSIT -> new InTransit(hold);
            case WITHDRAWN -> new Withdrawn();
            case CLAIMED -> new Claimed();
            case LOST -> new Lost();
            case MISSING, DAMAGED -> new Withheld(code);
            case ON_HOLD_SHELF -> {
                if (hold == null) {
                    throw new IllegalStateException("a copy on the hold shelf without a hold");
                }
                yield new OnHoldShelf(hold);
            }
            default -> throw new IllegalStateException("no state of a copy: " + code);
        };
    }

    /** On an open shelf. */
    record Available() implements CopyState {
        @Override
        public String code() {
            return AVAILABLE;
        }
    }

    record OnLoan() implements CopyState {
        @Override
        public String code() {
            return ON_LOAN;
        }
    }

    /** Kept at its branch for one hold. */
    record OnHoldShelf(HoldId hold) implements CopyState {
        @Override
        public String code() {
            return ON_HOLD_SHELF;
        }
    }

    /** On its way to a branch, for a hold or to stand there. */
    record InTransit(@Nullable HoldId hold) implements CopyState {
        @Override
        public String code() {
            return IN_TRANSIT;
        }
    }

    /** Lent; the reader says that it was returned. */
    record Claimed() implements CopyState {
        @Override
        public String code() {
            return CLAIMED;
        }
    }

    /** Missing or damaged. */
    record Withheld(String code) implements CopyState {
        @Override
        public boolean withheld() {
            return true;
        }
    }

    /** Nobody knows where; the loan it was lost in has ended. */
    record Lost() implements CopyState {
        @Override
        public boolean serves() {
            return false;
        }

        @Override
        public String code() {
            return LOST;
        }
    }

    /** Out of circulation for good. */
    record Withdrawn() implements CopyState {
        @Override
        public boolean serves() {
            return false;
        }

        @Override
        public String code() {
            return WITHDRAWN;
        }
    }
}
