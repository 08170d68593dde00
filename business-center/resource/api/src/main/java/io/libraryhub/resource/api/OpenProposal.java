package io.libraryhub.resource.api;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.TitleId;
import java.io.Serializable;

/** A purchase proposed by staff. */
public record OpenProposal(String requestId, Actor actor, TitleId titleId, int quantity, String reason)
        implements Serializable {}
