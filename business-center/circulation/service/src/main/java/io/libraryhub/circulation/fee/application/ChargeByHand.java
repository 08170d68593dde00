package io.libraryhub.circulation.fee.application;

import io.libraryhub.circulation.api.ChargeFee;
import io.libraryhub.circulation.api.FeeView;
import io.libraryhub.circulation.fee.domain.Cause;
import io.libraryhub.circulation.fee.domain.Charge;
import io.libraryhub.circulation.input.Permit;
import io.libraryhub.circulation.ledger.domain.Transactions;
import io.libraryhub.circulation.neighbour.domain.Borrower;
import io.libraryhub.circulation.neighbour.domain.ReaderStanding;
import io.libraryhub.kernel.Refused;
import io.libraryhub.kernel.Reply;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;

/** Staff charge what no rule knows of: a coffee stain. */
@Service
public class ChargeByHand {
    private final ReaderStanding readers;
    private final FeeBook book;
    private final Transactions transactions;
    private final Clock clock;

    public ChargeByHand(ReaderStanding readers, FeeBook book, Transactions transactions, Clock clock) {
        this.readers = readers;
        this.book = book;
        this.transactions = transactions;
        this.clock = clock;
    }

    public Reply<FeeView> handle(ChargeFee command) {
        if (!Permit.counter(command.actor())) {
            return Permit.denied();
        }
        return readers.of(command.readerId())
                .fold(reader -> charge(command, reader), unknown -> new Refused<>(unknown.kind(), unknown.reasons()));
    }

    private Reply<FeeView> charge(ChargeFee command, Borrower reader) {
        return transactions.once(command.requestId(), "fee.charge", command, FeeView.class, () -> {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            Charge charge = book.charge(
                            reader.id(),
                            command.type(),
                            Cause.byHand(command.requestId()),
                            command.amount(),
                            command.note(),
                            command.actor(),
                            now)
                    .orElseThrow(() -> new IllegalStateException("charged before: " + command.requestId()));
            return Reply.done(FeeViews.of(charge, null));
        });
    }
}
