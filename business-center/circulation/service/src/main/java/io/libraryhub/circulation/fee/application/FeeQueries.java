package io.libraryhub.circulation.fee.application;

import io.libraryhub.circulation.api.FeeAccountView;
import io.libraryhub.circulation.api.FeeView;
import io.libraryhub.circulation.api.OwedView;
import io.libraryhub.circulation.fee.domain.Charge;
import io.libraryhub.circulation.fee.domain.Fees;
import io.libraryhub.circulation.input.Permit;
import io.libraryhub.circulation.neighbour.domain.ReaderStanding;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Money;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Refused;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.Roles;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;

/** Questions about fees. */
@Service
public class FeeQueries {
    /** As many charges as one payment can settle. */
    public static final int MOST = 200;

    private final ReaderStanding readers;
    private final Fees fees;
    private final FeeList list;
    private final Clock clock;

    public FeeQueries(ReaderStanding readers, Fees fees, FeeList list, Clock clock) {
        this.readers = readers;
        this.fees = fees;
        this.list = list;
        this.clock = clock;
    }

    public Reply<FeeAccountView> account(Actor actor, ReaderId reader, boolean openOnly, int page, int size) {
        if (!Permit.affairsOf(reader, actor)) {
            return Permit.denied();
        }
        Fees.Account account = fees.account(reader);
        Instant now = clock.instant();
        Instant until = account.suspendedUntil();
        return Reply.done(new FeeAccountView(
                reader,
                new Money(account.balance()),
                until != null && until.isAfter(now) ? until : null,
                list.ofReader(reader, openOnly, page, size)));
    }

    public Reply<OwedView> owed(Actor actor, String cardNo) {
        if (!actor.is(Roles.READER) && !Permit.desk(actor)) {
            return Permit.denied();
        }
        return readers.ofCard(cardNo)
                .fold(
                        found -> Reply.done(new OwedView(new Money(fees.owed(found.id(), MOST).stream()
                                .mapToLong(Charge::open)
                                .sum()))),
                        unknown -> new Refused<>(unknown.kind(), unknown.reasons()));
    }

    /** Reads charges with what is shown beside them, newest first. */
    public interface FeeList {
        Page<FeeView> ofReader(ReaderId reader, boolean openOnly, int page, int size);
    }
}
