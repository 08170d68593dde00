package io.libraryhub.reader.account.application;

import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.Roles;
import io.libraryhub.kit.id.Ids;
import io.libraryhub.kit.once.Once;
import io.libraryhub.kit.outbox.Outbox;
import io.libraryhub.messages.ReaderErased;
import io.libraryhub.reader.account.domain.Readers;
import io.libraryhub.reader.api.EraseReader;
import io.libraryhub.reader.api.Erased;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Forgets a reader, and tells everybody else to. */
@Component
public class EraseReaders {
    private final Readers readers;
    private final Once once;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    EraseReaders(Readers readers, Once once, Outbox outbox, Ids ids, Clock clock) {
        this.readers = readers;
        this.once = once;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    public Reply<Erased> erase(EraseReader command) {
        if (!command.actor().is(Roles.SYSTEM)) {
            return Reply.refused(Kinds.NOT_ALLOWED, Reason.of(CommonCodes.NOT_ALLOWED));
        }
        return once.run(command.requestId(), "erase-reader", command, Erased.class, () -> {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            if (!readers.erase(command.readerId(), new ReaderId(ids.next()))) {
                return Reply.refused(Kinds.NOT_FOUND, Reason.of(CommonCodes.NOT_FOUND, "what", "reader"));
            }
            outbox.append(new ReaderErased(command.readerId().toString()), now);
            return Reply.done(new Erased(now));
        });
    }
}
