package io.libraryhub.circulation.api;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reply;

/** Loans. Check-out and check-in: librarian, device, admin; a reader may check out for himself and renew his own. */
public interface LoanApi {
    Reply<LoanView> checkOut(CheckOut command);

    Reply<CheckInResult> checkIn(CheckIn command);

    Reply<LoanView> renew(Renew command);

    /** What this actor may do at a desk beside the rules. Librarian, device, admin. */
    Reply<DeskView> desk(Actor actor);

    /** Claimed returned, or lost: a lost copy ends its loan and is charged. Librarian, admin. */
    Reply<LoanView> mark(MarkLoan command);

    /**
     * Takes back a loan written by mistake: its copy goes where it belongs, its fees are given up and what was paid for
     * them is paid out. Within the time that the library sets (24 hours), and unless the loan was renewed, claimed, lost or
     * ended a hold. Librarian, admin.
     *
     * @see CirculationCodes#LOAN_VOIDED
     * @see CirculationCodes#VOID_TOO_LATE
     * @see CirculationCodes#LOAN_WENT_ON
     */
    Reply<VoidedLoan> voidLoan(VoidLoan command);

    /** A reader's loans, newest first. The reader himself, librarian, admin. */
    Reply<Page<LoanView>> loans(Actor actor, ReaderId reader, boolean openOnly, int page, int size);

    /** The open loan of a copy; not found when nobody has it. Librarian, device, admin. */
    Reply<LoanView> openLoan(Actor actor, String barcode);
}
