package io.libraryhub.events.api;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.ReaderId;
import java.io.Serializable;

/** @param wanted false: none from now on */
public record WantLetters(String requestId, Actor actor, ReaderId readerId, boolean wanted) implements Serializable {}
