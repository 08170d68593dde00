package io.libraryhub.events.api;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.VisitId;
import java.io.Serializable;

/** Gives the place back. */
public record CancelVisit(String requestId, Actor actor, VisitId visitId) implements Serializable {}
