package io.libraryhub.circulation.neighbour.adapter.rpc;

import io.libraryhub.circulation.neighbour.domain.Borrower;
import io.libraryhub.circulation.neighbour.domain.ReaderStanding;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reply;
import io.libraryhub.reader.api.ReaderApi;
import io.libraryhub.reader.api.Standing;
import org.springframework.stereotype.Component;

/** Asks the reader service, every time: a card reported lost a second ago must not borrow. */
@Component
class DubboReaderStanding implements ReaderStanding {
    private final ReaderApi readers;

    DubboReaderStanding(ReaderApi readers) {
        this.readers = readers;
    }

    @Override
    public Reply<Borrower> of(ReaderId id) {
        return readers.standing(Neighbours.SELF, id).map(DubboReaderStanding::borrower);
    }

    @Override
    public Reply<Borrower> ofCard(String cardNo) {
        return readers.standingByCard(Neighbours.SELF, cardNo).map(DubboReaderStanding::borrower);
    }

    private static Borrower borrower(Standing standing) {
        return new Borrower(
                standing.readerId(),
                standing.category(),
                standing.cardActive(),
                standing.blocks(),
                standing.cardExpiresOn(),
                standing.homeBranch());
    }
}
