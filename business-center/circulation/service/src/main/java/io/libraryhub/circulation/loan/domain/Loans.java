package io.libraryhub.circulation.loan.domain;

import io.libraryhub.circulation.policy.domain.LoanPolicy.BadlyOverdue;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.ItemId;
import io.libraryhub.kernel.LoanId;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.TitleId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The loans, open and ended. */
public interface Loans {
    CheckOutFacts checkOutFacts(ItemId item, ReaderId reader, BadlyOverdue overdue);

    CheckInFacts checkInFacts(ItemId item);

    RenewalFacts renewalFacts(LoanId loan, BadlyOverdue overdue);

    /** How many copies of an item type the reader has. */
    int openOfType(ReaderId reader, String itemType);

    Optional<Loan> find(LoanId id);

    /** Writes a new loan; false when the copy has an open loan already: the last guard, in the database. */
    boolean open(OpenLoan loan);

    /** Keeps who set aside which reasons against a loan, and why. */
    void overridden(LoanId loan, List<String> codes, String reason, Actor by, Instant now);

    void mark(LoanMark mark);

    Optional<LoanMark> marked(LoanId loan, String mark);

    /** The loan a copy was lost in, when it was not found since. */
    Optional<OpenLoan> lostIn(ItemId item);

    /** The loan must exist, and its title be locked. */
    VoidFacts voidFacts(LoanId loan);

    void close(ClosedLoan loan);

    /** Copies of a title that readers have; the title must be locked. */
    List<OpenLoan> openOf(TitleId title);

    /** Those of them that were called back. */
    Set<LoanId> recalledOf(TitleId title);

    /** Writes the due time of a recalled loan; false when it is closed or was recalled before. */
    boolean recall(OpenLoan recalled, Instant now);

    /** Writes the new due time and the renewal itself. */
    void renew(OpenLoan renewed, Instant dueBefore, Instant now);
}
