package io.libraryhub.events.api;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.SessionId;
import java.io.Serializable;

/** Takes a place. */
public record RegisterForSession(String requestId, Actor actor, ReaderId readerId, SessionId sessionId)
        implements Serializable {}
