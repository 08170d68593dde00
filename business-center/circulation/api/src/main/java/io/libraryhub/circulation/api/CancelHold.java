package io.libraryhub.circulation.api;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.HoldId;
import java.io.Serializable;

/** Gives up waiting. */
public record CancelHold(String requestId, Actor actor, HoldId holdId) implements Serializable {}
