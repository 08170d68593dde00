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
import io.libraryhub.messages.ReaderMerged;
import io.libraryhub.reader.account.domain.Readers;
import io.libraryhub.reader.api.MergeReaders;
import io.libraryhub.reader.api.ReaderView;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Joins two accounts that turned out to be of one person, and tells everybody else to. */
@Component
public class JoinReaders {
    private final Readers readers;
    private final ReaderQueries queries;
    private final Once once;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    JoinReaders(Readers readers, ReaderQueries queries, Once once, Outbox outbox, Ids ids, Clock clock) {
        this.readers = readers;
        this.queries = queries;
        this.once = once;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    public Reply<ReaderView> merge(MergeReaders command) {
        if (!command.actor().is(Roles.LIBRARIAN, Roles.ADMIN)) {
            return Reply.refused(Kinds.NOT_ALLOWED, Reason.of(CommonCodes.NOT_ALLOWED));
        }
        if (command.from().equals(command.into())) {
            return Reply.refused(
                    Kinds.INVALID, new Reason(CommonCodes.INVALID, Map.of("field", "from", "problem", "the same")));
        }
        return once.run(command.requestId(), "merge-readers", command, ReaderView.class, () -> {
            if (readers.find(command.into()).isEmpty()) {
                return missing(command.into());
            }
            readers.handCards(command.from(), command.into());
            if (!readers.erase(command.from(), new ReaderId(ids.next()))) {
                return missing(command.from());
            }
            outbox.append(
                    new ReaderMerged(command.from().toString(), command.into().toString()), clock.instant());
            return queries.view(command.into());
        });
    }

    private static Reply<ReaderView> missing(ReaderId reader) {
        return Reply.refused(Kinds.NOT_FOUND, Reason.of(CommonCodes.NOT_FOUND, "what", "reader " + reader));
    }
}
