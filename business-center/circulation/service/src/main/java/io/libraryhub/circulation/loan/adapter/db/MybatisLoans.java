package io.libraryhub.circulation.loan.adapter.db;

import io.libraryhub.circulation.hold.domain.Hold;
import io.libraryhub.circulation.hold.domain.Holds;
import io.libraryhub.circulation.loan.adapter.db.LoanFactRows.CheckInRow;
import io.libraryhub.circulation.loan.adapter.db.LoanFactRows.CheckOutRow;
import io.libraryhub.circulation.loan.adapter.db.LoanFactRows.QueueRow;
import io.libraryhub.circulation.loan.domain.CheckInFacts;
import io.libraryhub.circulation.loan.domain.CheckOutFacts;
import io.libraryhub.circulation.loan.domain.ClosedLoan;
import io.libraryhub.circulation.loan.domain.Loan;
import io.libraryhub.circulation.loan.domain.LoanMark;
import io.libraryhub.circulation.loan.domain.Loans;
import io.libraryhub.circulation.loan.domain.OpenLoan;
import io.libraryhub.circulation.loan.domain.RenewalFacts;
import io.libraryhub.circulation.loan.domain.VoidFacts;
import io.libraryhub.circulation.policy.domain.LoanPolicy.BadlyOverdue;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.HoldId;
import io.libraryhub.kernel.ItemId;
import io.libraryhub.kernel.LoanId;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.TitleId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;

/** Loans in MySQL. */
@Repository
class MybatisLoans implements Loans {
    private final LoanMapper mapper;
    private final Holds holds;

    MybatisLoans(LoanMapper mapper, Holds holds) {
        this.mapper = mapper;
        this.holds = holds;
    }

    @Override
    public CheckOutFacts checkOutFacts(ItemId item, ReaderId reader, BadlyOverdue overdue) {
        CheckOutRow row = mapper.checkOut(item.value(), reader.value(), overdue.before(), overdue.recalledBefore());
        // Few titles are waited for and few readers are late: who they are is asked only then.
        return row.facts(
                row.wanted() ? queue(item, reader) : CheckOutFacts.Queue.EMPTY,
                row.late() ? mapper.late(reader.value(), overdue.before(), overdue.recalledBefore()) : 0);
    }

    private CheckOutFacts.Queue queue(ItemId item, ReaderId reader) {
        QueueRow row = mapper.queue(item.value(), reader.value());
        return row.queue(hold(row.ownHold()));
    }

    @Override
    public CheckInFacts checkInFacts(ItemId item) {
        CheckInRow row = mapper.checkIn(item.value());
        return row.facts(hold(row.turn()));
    }

    @Override
    public RenewalFacts renewalFacts(LoanId loan, BadlyOverdue overdue) {
        return mapper.renewal(loan.value(), overdue.before(), overdue.recalledBefore())
                .facts();
    }

    @Override
    public Optional<Loan> find(LoanId id) {
        return Optional.ofNullable(mapper.find(id.value())).map(LoanRow::loan);
    }

    @Override
    public boolean open(OpenLoan loan) {
        try {
            mapper.insert(LoanRow.of(loan));
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    @Override
    public void overridden(LoanId loan, List<String> codes, String reason, Actor by, Instant now) {
        codes.forEach(code -> mapper.insertOverride(loan.value(), code, reason, by, now));
    }

    @Override
    public void mark(LoanMark mark) {
        mapper.insertMark(mark.loan().value(), mark.mark(), mark.item().value(), mark.note(), mark.by(), mark.at());
    }

    @Override
    public Optional<LoanMark> marked(LoanId loan, String mark) {
        return Optional.ofNullable(mapper.mark(loan.value(), mark)).map(MarkRow::asMark);
    }

    @Override
    public Optional<OpenLoan> lostIn(ItemId item) {
        return Optional.ofNullable(mapper.lostIn(item.value()))
                .map(LoanRow::loan)
                .map(Loan::terms);
    }

    @Override
    public VoidFacts voidFacts(LoanId loan) {
        List<String> marks = mapper.marks(loan.value());
        return new VoidFacts(
                find(loan).orElseThrow(),
                marks.contains(LoanMark.VOIDED),
                marks.contains(LoanMark.CLAIMED),
                marks.contains(LoanMark.LOST),
                mapper.endedAWait(loan.value()));
    }

    @Override
    public void close(ClosedLoan loan) {
        changed(mapper.close(loan.terms().id().value(), loan.closedAtBranch(), loan.closedAt()), loan.terms());
    }

    @Override
    public void renew(OpenLoan renewed, Instant dueBefore, Instant now) {
        LoanRow row = LoanRow.of(renewed);
        changed(mapper.renew(row), renewed);
        mapper.insertRenewal(row, dueBefore, now);
    }

    @Override
    public int openOfType(ReaderId reader, String itemType) {
        return mapper.openOfType(reader.value(), itemType);
    }

    @Override
    public List<OpenLoan> openOf(TitleId title) {
        return mapper.openOf(title.value()).stream()
                .map(row -> row.loan().terms())
                .toList();
    }

    @Override
    public Set<LoanId> recalledOf(TitleId title) {
        return mapper.recalledOf(title.value()).stream().map(LoanId::new).collect(Collectors.toSet());
    }

    @Override
    public boolean recall(OpenLoan recalled, Instant now) {
        return mapper.recall(recalled.id().value(), recalled.dueAt(), now) == 1;
    }

    /** Most loans have nothing to do with a hold: only then it is worth a statement of its own. */
    private @Nullable Hold hold(@Nullable Long id) {
        return id == null ? null : holds.find(new HoldId(id)).orElseThrow();
    }

    private static void changed(int rows, OpenLoan loan) {
        if (rows != 1) {
            throw new OptimisticLockingFailureException("loan " + loan.id() + " was changed by others");
        }
    }
}
