package io.libraryhub.circulation.api;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.HoldId;
import java.io.Serializable;

/** A suspended hold waits again, at its old place. */
public record ResumeHold(String requestId, Actor actor, HoldId holdId) implements Serializable {}
