package io.libraryhub.circulation.fee.adapter.db;

import io.libraryhub.circulation.api.FeeView;
import io.libraryhub.circulation.fee.adapter.db.FeeRows.AccountRow;
import io.libraryhub.circulation.fee.adapter.db.FeeRows.ChargeRow;
import io.libraryhub.circulation.fee.adapter.db.FeeRows.EntryRow;
import io.libraryhub.circulation.fee.adapter.db.FeeRows.LineRow;
import io.libraryhub.circulation.fee.application.FeeQueries.FeeList;
import io.libraryhub.circulation.fee.domain.Charge;
import io.libraryhub.circulation.fee.domain.FeeEntry;
import io.libraryhub.circulation.fee.domain.Fees;
import io.libraryhub.kernel.ChargeId;
import io.libraryhub.kernel.LoanId;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.PaymentId;
import io.libraryhub.kernel.ReaderId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;

/** Readers' accounts in MySQL. */
@Repository
class MybatisFees implements Fees, FeeList {
    private final FeeMapper mapper;

    MybatisFees(FeeMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Account lock(ReaderId reader) {
        AccountRow row = mapper.lock(reader.value());
        if (row == null) {
            mapper.begin(reader.value());
            row = Objects.requireNonNull(mapper.lock(reader.value()));
        }
        return row.account();
    }

    @Override
    public Account account(ReaderId reader) {
        AccountRow row = mapper.account(reader.value());
        return row == null ? new Account(reader, 0, null) : row.account();
    }

    @Override
    public boolean charge(Charge charge, FeeEntry entry) {
        try {
            mapper.insertCharge(ChargeRow.of(charge));
        } catch (DuplicateKeyException e) {
            return false;
        }
        mapper.insertEntry(EntryRow.of(entry));
        changed(mapper.balance(charge.readerId().value(), entry.fen()), entry);
        return true;
    }

    @Override
    public void book(FeeEntry entry) {
        long fen = Math.abs(entry.fen());
        mapper.insertEntry(EntryRow.of(entry));
        changed(
                mapper.settle(
                        entry.chargeId().value(),
                        entry.readerId().value(),
                        entry.is(FeeEntry.CHARGE) ? fen : 0,
                        entry.is(FeeEntry.PAYMENT) ? fen : 0,
                        entry.is(FeeEntry.WAIVER) ? fen : 0,
                        entry.is(FeeEntry.REFUND) ? fen : 0),
                entry);
        changed(mapper.balance(entry.readerId().value(), entry.fen()), entry);
    }

    @Override
    public Optional<Charge> find(ChargeId id) {
        return Optional.ofNullable(mapper.find(id.value())).map(ChargeRow::charge);
    }

    @Override
    public List<Charge> owed(ReaderId reader, int atMost) {
        return mapper.owed(reader.value(), atMost).stream()
                .map(ChargeRow::charge)
                .toList();
    }

    @Override
    public Optional<Charge> ofCause(String key) {
        return Optional.ofNullable(mapper.ofCause(key)).map(ChargeRow::charge);
    }

    @Override
    public long recalculated(ChargeId charge) {
        return mapper.waivedFor(charge.value(), FeeEntry.RECALCULATED);
    }

    @Override
    public List<Charge> ofLoan(LoanId loan) {
        return mapper.ofLoan(loan.value()).stream().map(ChargeRow::charge).toList();
    }

    @Override
    public List<FeeEntry> ofPayment(PaymentId payment) {
        return mapper.ofPayment(payment.value()).stream().map(EntryRow::entry).toList();
    }

    @Override
    public boolean suspend(Suspension suspension) {
        try {
            mapper.insertSuspension(
                    suspension.cause().key(),
                    suspension.reader().value(),
                    FeeRows.number(suspension.cause().loan()),
                    suspension.days(),
                    suspension.until(),
                    suspension.at());
        } catch (DuplicateKeyException e) {
            return false;
        }
        mapper.suspend(suspension.reader().value(), suspension.until());
        return true;
    }

    @Override
    public Page<FeeView> ofReader(ReaderId reader, boolean openOnly, int page, int size) {
        List<FeeView> views = mapper.ofReader(reader.value(), openOnly, page * size, size).stream()
                .map(LineRow::view)
                .toList();
        return new Page<>(views, page, size, mapper.countOfReader(reader.value(), openOnly));
    }

    private static void changed(int rows, FeeEntry entry) {
        if (rows != 1) {
            throw new OptimisticLockingFailureException("no account or charge for entry " + entry.id());
        }
    }
}
