package io.libraryhub.circulation.loan.application;

import io.libraryhub.circulation.api.LoanView;
import io.libraryhub.circulation.input.Permit;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reply;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;

/** Questions about loans. */
@Service
public class LoanQueries {
    private final LoanList list;
    private final Clock clock;

    public LoanQueries(LoanList list, Clock clock) {
        this.list = list;
        this.clock = clock;
    }

    public Reply<Page<LoanView>> ofReader(Actor actor, ReaderId reader, boolean openOnly, int page, int size) {
        return Permit.affairsOf(reader, actor)
                ? Reply.done(list.ofReader(reader, openOnly, page, size, clock.instant()))
                : Permit.denied();
    }

    /** Reads loans with what is shown beside them, newest first. */
    public interface LoanList {
        Page<LoanView> ofReader(ReaderId reader, boolean openOnly, int page, int size, Instant now);
    }
}
