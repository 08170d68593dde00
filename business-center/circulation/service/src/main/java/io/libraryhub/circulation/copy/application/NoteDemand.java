package io.libraryhub.circulation.copy.application;

import io.libraryhub.circulation.copy.domain.Demand;
import io.libraryhub.kernel.ProposalId;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.messages.ProposalMoved;
import io.libraryhub.messages.signal.PressureSignal;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Notes what other contexts say of a title, for the next loan, renewal or hold to know. */
@Service
public class NoteDemand {
    /** Proposals in these states will bring copies. */
    private static final Set<String> BRINGS_COPIES = Set.of("approved", "on-order", "in-process");

    private final Demand demand;

    public NoteDemand(Demand demand) {
        this.demand = demand;
    }

    public void purchase(ProposalMoved moved) {
        demand.expected(
                ProposalId.of(moved.proposalId()),
                TitleId.of(moved.titleId()),
                BRINGS_COPIES.contains(moved.to()) ? moved.quantity() : 0);
    }

    public void pressure(PressureSignal signal) {
        demand.inShortSupply(TitleId.of(signal.titleId()), signal.pressing());
    }
}
