package io.libraryhub.circulation.neighbour.adapter.rpc;

import io.libraryhub.circulation.neighbour.domain.ReaderRegister;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reply;
import io.libraryhub.reader.api.EraseReader;
import io.libraryhub.reader.api.Erased;
import io.libraryhub.reader.api.ReaderApi;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Tells the reader service that nothing is open with a reader any more. */
@Component
class DubboReaderRegister implements ReaderRegister {
    private final ReaderApi readers;

    DubboReaderRegister(ReaderApi readers) {
        this.readers = readers;
    }

    @Override
    public Reply<Instant> forget(String requestId, ReaderId reader) {
        return readers.erase(new EraseReader(requestId, Neighbours.SELF, reader))
                .map(Erased::at);
    }
}
