package io.libraryhub.resource.api;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.ProposalId;
import java.io.Serializable;
import java.util.List;

/** @param branches one branch code for each copy received */
public record ReceiveProposal(String requestId, Actor actor, ProposalId id, List<String> branches)
        implements Serializable {
    public ReceiveProposal {
        branches = branches == null ? List.of() : List.copyOf(branches);
    }
}
