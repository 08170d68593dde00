package io.libraryhub.circulation.api;

import io.libraryhub.kernel.Actor;
import java.io.Serializable;

/** The usual hours of a branch from now on. */
public record SaveWeek(String requestId, Actor actor, WeekView week) implements Serializable {}
