package io.libraryhub.resource.acquisition.application;

import io.libraryhub.kit.outbox.Outbox;
import io.libraryhub.messages.ProposalMoved;
import io.libraryhub.messages.ProposalOpened;
import io.libraryhub.resource.acquisition.domain.Proposal;
import io.libraryhub.resource.acquisition.domain.ProposalState;
import io.libraryhub.resource.acquisition.domain.Proposals;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a proposal's change, its history and its domain event together. */
@Component
class Journal {
    private final Proposals proposals;
    private final Outbox outbox;

    Journal(Proposals proposals, Outbox outbox) {
        this.proposals = proposals;
        this.outbox = outbox;
    }

    void open(
            Proposal proposal,
            Map<String, String> evidence,
            String byRole,
            @Nullable String reason,
            long estimatedFen,
            Instant at) {
        proposals.open(proposal, evidence, reason, estimatedFen, at);
        proposals.record(
                proposal.id(),
                new Proposals.Step("", proposal.state().word(), proposal.quantity(), byRole, reason, at));
        outbox.append(
                new ProposalOpened(
                        proposal.id().toString(), proposal.title().toString(), proposal.quantity(), proposal.origin()),
                at);
    }

    /** @return false when somebody else moved it first: then nothing was written */
    boolean move(
            ProposalState from, Proposal to, String byRole, @Nullable String reason, long estimatedFen, Instant at) {
        if (!proposals.move(from, to, reason, estimatedFen, at)) {
            return false;
        }
        proposals.record(
                to.id(), new Proposals.Step(from.word(), to.state().word(), to.quantity(), byRole, reason, at));
        outbox.append(
                new ProposalMoved(
                        to.id().toString(),
                        to.title().toString(),
                        from.word(),
                        to.state().word(),
                        to.quantity()),
                at);
        return true;
    }
}
