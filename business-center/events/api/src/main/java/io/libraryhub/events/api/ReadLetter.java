package io.libraryhub.events.api;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.ReaderId;
import java.io.Serializable;

/** @param month such as 2026-03 */
public record ReadLetter(String requestId, Actor actor, ReaderId readerId, String month) implements Serializable {}
