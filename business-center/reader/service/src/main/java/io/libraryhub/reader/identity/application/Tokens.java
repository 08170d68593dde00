package io.libraryhub.reader.identity.application;

import io.libraryhub.kernel.Actor;
import java.time.Duration;

/** Makes tokens that every process of the hub accepts. */
public interface Tokens {
    /** A signed token. */
    record Token(String value, Duration valid, Actor actor) {}

    /** @param version of the actor's tokens, read together with what lets him in */
    Token issue(Actor actor, int version, Duration valid);
}
