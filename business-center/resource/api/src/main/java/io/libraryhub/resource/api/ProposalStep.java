package io.libraryhub.resource.api;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One move of a proposal. */
public record ProposalStep(String from, String to, String byRole, @Nullable String reason, Instant at)
        implements Serializable {}
