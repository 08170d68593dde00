package io.libraryhub.resource.api;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.ProposalId;
import io.libraryhub.kernel.Reply;

/**
 * Purchase proposals: open → approved → on-order → in-process → received, or rejected, or closed. Acquisitions, admin; a
 * manager may look.
 */
public interface AcquisitionApi {
    Reply<Page<ProposalView>> proposals(Actor actor, ProposalQuery query);

    Reply<ProposalView> proposal(Actor actor, ProposalId id);

    /** Proposes a purchase by hand; one open proposal per title. */
    Reply<ProposalView> open(OpenProposal command);

    /** Approves, perhaps with another quantity, or rejects with a reason. */
    Reply<ProposalView> decide(DecideProposal command);

    /** Goes on one step: approved → on-order → in-process. */
    Reply<ProposalView> advance(AdvanceProposal command);

    /** The copies are here: items are created and can be lent at once. */
    Reply<ProposalView> receive(ReceiveProposal command);
}
