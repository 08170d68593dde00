package io.libraryhub.circulation.loan.application;

import io.libraryhub.circulation.api.DeskView;
import io.libraryhub.circulation.api.LoanView;
import io.libraryhub.circulation.input.Missing;
import io.libraryhub.circulation.input.Permit;
import io.libraryhub.circulation.loan.domain.OverrideRule;
import io.libraryhub.circulation.policy.domain.DeskPolicy;
import io.libraryhub.circulation.policy.domain.Policies;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reply;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Questions about loans. */
@Service
public class LoanQueries {
    private final LoanList list;
    private final Policies policies;
    private final Clock clock;

    public LoanQueries(LoanList list, Policies policies, Clock clock) {
        this.list = list;
        this.policies = policies;
        this.clock = clock;
    }

    public Reply<Page<LoanView>> ofReader(Actor actor, ReaderId reader, boolean openOnly, int page, int size) {
        return Permit.affairsOf(reader, actor)
                ? Reply.done(list.ofReader(reader, openOnly, page, size, clock.instant()))
                : Permit.denied();
    }

    public Reply<DeskView> desk(Actor actor) {
        DeskPolicy desk = policies.desk();
        return Permit.desk(actor)
                ? Reply.done(new DeskView(OverrideRule.offered(actor, desk), desk.backdateDays()))
                : Permit.denied();
    }

    /** Who has this copy, so that a desk can renew it or tell why it is not on its shelf. */
    public Reply<LoanView> ofCopy(Actor actor, String barcode) {
        if (!Permit.desk(actor)) {
            return Permit.denied();
        }
        return list.ofCopy(barcode, clock.instant())
                .<Reply<LoanView>>map(Reply::done)
                .orElseGet(() -> Missing.reply("loan"));
    }

    /** Reads loans with what is shown beside them, newest first. */
    public interface LoanList {
        Page<LoanView> ofReader(ReaderId reader, boolean openOnly, int page, int size, Instant now);

        Optional<LoanView> ofCopy(String barcode, Instant now);
    }
}
