package io.libraryhub.circulation.loan.adapter.db;

import io.libraryhub.circulation.copy.adapter.db.CopyRow;
import io.libraryhub.circulation.copy.domain.Copy;
import io.libraryhub.circulation.copy.domain.Title;
import io.libraryhub.circulation.hold.domain.Hold;
import io.libraryhub.circulation.loan.domain.CheckInFacts;
import io.libraryhub.circulation.loan.domain.CheckOutFacts;
import io.libraryhub.circulation.loan.domain.Loan;
import io.libraryhub.circulation.loan.domain.OpenLoan;
import io.libraryhub.circulation.loan.domain.RenewalFacts;
import io.libraryhub.kernel.ItemId;
import io.libraryhub.kernel.LoanId;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.TitleId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Answers to the three questions a desk asks. */
final class LoanFactRows {
    private LoanFactRows() {}

    public record CheckOutRow(
            long itemId,
            long titleId,
            String barcode,
            String itemType,
            String collection,
            String volume,
            String homeBranch,
            String atBranch,
            String state,
            @Nullable Long holdId,
            int version,
            String name,
            String author,
            String classCode,
            boolean inShortSupply,
            boolean wanted,
            int openLoans,
            boolean late,
            long owed,
            @Nullable Instant suspendedUntil) {

        CheckOutFacts facts(CheckOutFacts.Queue queue, int badlyOverdue) {
            Copy copy = new CopyRow(
                            itemId,
                            titleId,
                            barcode,
                            itemType,
                            collection,
                            volume,
                            homeBranch,
                            atBranch,
                            state,
                            holdId,
                            version)
                    .copy();
            Title title = new Title(copy.titleId(), name, author, classCode);
            return new CheckOutFacts(copy, title, inShortSupply, queue, openLoans, badlyOverdue, owed, suspendedUntil);
        }
    }

    public record QueueRow(int free, @Nullable Long ownHold, int ahead, int waiting, int copies) {
        CheckOutFacts.Queue queue(@Nullable Hold own) {
            return new CheckOutFacts.Queue(free, own, ahead, waiting, copies);
        }
    }

    /** The loan's columns are null when the copy is not lent. */
    public record CheckInRow(
            long itemId,
            long titleId,
            String barcode,
            String itemType,
            String collection,
            String volume,
            String homeBranch,
            String atBranch,
            String state,
            @Nullable Long holdId,
            int version,
            String name,
            String author,
            String classCode,
            @Nullable Long loanId,
            @Nullable Long readerId,
            @Nullable String branch,
            @Nullable String channel,
            @Nullable Instant openedAt,
            @Nullable Instant dueAt,
            @Nullable Integer renewals,
            @Nullable String readerCategory,
            boolean recalled,
            @Nullable Long turn) {

        CheckInFacts facts(@Nullable Hold turnOf) {
            Copy copy = new CopyRow(
                            itemId,
                            titleId,
                            barcode,
                            itemType,
                            collection,
                            volume,
                            homeBranch,
                            atBranch,
                            state,
                            holdId,
                            version)
                    .copy();
            Title title = new Title(copy.titleId(), name, author, classCode);
            return new CheckInFacts(copy, title, loan(), recalled, turnOf);
        }

        private @Nullable OpenLoan loan() {
            if (loanId == null
                    || readerId == null
                    || branch == null
                    || channel == null
                    || openedAt == null
                    || dueAt == null
                    || renewals == null
                    || readerCategory == null) {
                return null;
            }
            return new OpenLoan(
                    new LoanId(loanId),
                    new ItemId(itemId),
                    new TitleId(titleId),
                    new ReaderId(readerId),
                    branch,
                    channel,
                    openedAt,
                    dueAt,
                    renewals,
                    readerCategory);
        }
    }

    public record RenewalRow(
            long loanId,
            long itemId,
            long titleId,
            long readerId,
            String branch,
            String channel,
            Instant openedAt,
            Instant dueAt,
            int renewals,
            String readerCategory,
            @Nullable Instant closedAt,
            @Nullable String closedBranch,
            String barcode,
            String itemType,
            String collection,
            String volume,
            String homeBranch,
            String atBranch,
            String state,
            @Nullable Long holdId,
            int version,
            String name,
            String author,
            String classCode,
            boolean inShortSupply,
            int free,
            int waiting,
            int copies,
            boolean recalled,
            int badlyOverdue,
            long owed,
            @Nullable Instant suspendedUntil) {

        RenewalFacts facts() {
            Loan loan = new LoanRow(
                            loanId,
                            itemId,
                            titleId,
                            readerId,
                            branch,
                            channel,
                            openedAt,
                            dueAt,
                            renewals,
                            readerCategory,
                            closedAt,
                            closedBranch)
                    .loan();
            Copy copy = new CopyRow(
                            itemId,
                            titleId,
                            barcode,
                            itemType,
                            collection,
                            volume,
                            homeBranch,
                            atBranch,
                            state,
                            holdId,
                            version)
                    .copy();
            Title title = new Title(copy.titleId(), name, author, classCode);
            return new RenewalFacts(
                    loan,
                    copy,
                    title,
                    inShortSupply,
                    free,
                    waiting,
                    copies,
                    recalled,
                    badlyOverdue,
                    owed,
                    suspendedUntil);
        }
    }
}
