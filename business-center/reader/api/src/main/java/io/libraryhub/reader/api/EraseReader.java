package io.libraryhub.reader.api;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.ReaderId;
import java.io.Serializable;

/** A reader is to be forgotten; nothing may be open any more. */
public record EraseReader(String requestId, Actor actor, ReaderId readerId) implements Serializable {}
