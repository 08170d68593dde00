package io.libraryhub.events.api;

import io.libraryhub.kernel.Actor;
import java.io.Serializable;

/** @param code the booking's code as scanned */
public record PassGate(String requestId, Actor actor, String venue, String code) implements Serializable {}
