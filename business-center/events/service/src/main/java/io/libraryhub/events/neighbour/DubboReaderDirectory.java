package io.libraryhub.events.neighbour;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Refused;
import io.libraryhub.kernel.Roles;
import io.libraryhub.reader.api.ReaderApi;
import io.libraryhub.reader.api.ReaderCodes;
import io.libraryhub.reader.api.Standing;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Asks reader-service. */
@Component
@ConditionalOnProperty(name = "hub.neighbours", havingValue = "dubbo", matchIfMissing = true)
class DubboReaderDirectory implements ReaderDirectory {
    private static final Actor SELF = new Actor("events-service", Roles.SYSTEM, null);

    private final ReaderApi readers;

    DubboReaderDirectory(ReaderApi readers) {
        this.readers = readers;
    }

    @Override
    public List<Reason> against(ReaderId reader) {
        return readers.standing(SELF, reader).fold(DubboReaderDirectory::blocks, Refused::reasons);
    }

    private static List<Reason> blocks(Standing standing) {
        if (!standing.cardActive()) {
            return List.of(Reason.of(ReaderCodes.CARD_NOT_ACTIVE));
        }
        return standing.blocks().stream().map(Reason::of).toList();
    }
}
