package io.libraryhub.circulation.api;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.ReaderId;
import java.io.Serializable;

/** A reader leaves the library and is to be forgotten. */
public record ForgetReader(String requestId, Actor actor, ReaderId readerId) implements Serializable {}
