package io.libraryhub.circulation.leave.application;

import io.libraryhub.circulation.api.ForgetReader;
import io.libraryhub.circulation.api.Forgotten;
import io.libraryhub.circulation.input.Permit;
import io.libraryhub.circulation.leave.domain.Leavers;
import io.libraryhub.circulation.ledger.domain.Transactions;
import io.libraryhub.circulation.neighbour.domain.ReaderRegister;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Refused;
import io.libraryhub.kernel.Reply;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * Lets a reader leave. The account is closed here first, so that no loan slips in; then the reader context is asked to forget
 * the reader, under the same number however often the request is sent.
 */
@Service
public class LetLeave {
    private final Leavers leavers;
    private final ReaderRegister register;
    private final Transactions transactions;
    private final Clock clock;

    public LetLeave(Leavers leavers, ReaderRegister register, Transactions transactions, Clock clock) {
        this.leavers = leavers;
        this.register = register;
        this.transactions = transactions;
        this.clock = clock;
    }

    public Reply<Forgotten> handle(ForgetReader command) {
        if (!Permit.affairsOf(command.readerId(), command.actor())) {
            return Permit.denied();
        }
        Reply<Forgotten> closed =
                transactions.once(command.requestId(), "reader.leave", command, Forgotten.class, () -> {
                    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
                    List<Reason> open = leavers.lock(command.readerId()).open();
                    if (!open.isEmpty()) {
                        return new Refused<>(Kinds.RULE, open);
                    }
                    leavers.close(command.readerId(), now);
                    return Reply.done(new Forgotten(now));
                });
        return closed.isDone()
                ? register.forget(command.requestId(), command.readerId()).map(Forgotten::new)
                : closed;
    }
}
