package io.libraryhub.circulation.api;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.HoldId;
import java.io.Serializable;
import java.time.Instant;

/**
 * Lets others pass while the reader is away; the place in the queue is kept.
 *
 * @param until when it waits again by itself; ahead, and not further than the library allows
 */
public record SuspendHold(String requestId, Actor actor, HoldId holdId, Instant until) implements Serializable {}
