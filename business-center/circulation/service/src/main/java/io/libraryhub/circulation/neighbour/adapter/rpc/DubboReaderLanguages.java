package io.libraryhub.circulation.neighbour.adapter.rpc;

import io.libraryhub.circulation.neighbour.domain.ReaderLanguages;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.reader.api.ReaderApi;
import io.libraryhub.reader.api.Standing;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks the reader service, for each message anew. */
@Component
class DubboReaderLanguages implements ReaderLanguages {
    private static final Logger LOG = LoggerFactory.getLogger(DubboReaderLanguages.class);

    private final ReaderApi readers;

    DubboReaderLanguages(ReaderApi readers) {
        this.readers = readers;
    }

    @Override
    public Optional<String> chosenBy(ReaderId reader) {
        try {
            return readers.standing(Neighbours.SELF, reader)
                    .fold(DubboReaderLanguages::chosen, unknown -> Optional.empty());
        } catch (RuntimeException e) {
            LOG.warn("the language of reader {} cannot be asked for now", reader, e);
            return Optional.empty();
        }
    }

    private static Optional<String> chosen(Standing standing) {
        return Optional.ofNullable(standing.language());
    }
}
