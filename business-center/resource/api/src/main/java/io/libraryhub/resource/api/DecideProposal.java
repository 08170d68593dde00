package io.libraryhub.resource.api;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.ProposalId;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** @param reason needed to reject */
public record DecideProposal(
        String requestId, Actor actor, ProposalId id, boolean approve, int quantity, @Nullable String reason)
        implements Serializable {}
