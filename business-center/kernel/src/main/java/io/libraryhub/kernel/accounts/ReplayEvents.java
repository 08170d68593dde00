package io.libraryhub.kernel.accounts;

import io.libraryhub.kernel.Actor;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * Publish again what happened in a span of time. Every reader of a topic knows messages by their numbers, so those that
 * had arrived change nothing.
 *
 * @param from inclusive, {@code until} exclusive
 * @param types CloudEvents types, of this service or of others, which are passed by; empty: all of the service's
 */
public record ReplayEvents(String requestId, Actor actor, Instant from, Instant until, List<String> types)
        implements Serializable {}
