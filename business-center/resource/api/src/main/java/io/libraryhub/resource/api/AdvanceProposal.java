package io.libraryhub.resource.api;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.ProposalId;
import java.io.Serializable;

/** @param to on-order or in-process */
public record AdvanceProposal(String requestId, Actor actor, ProposalId id, String to) implements Serializable {}
