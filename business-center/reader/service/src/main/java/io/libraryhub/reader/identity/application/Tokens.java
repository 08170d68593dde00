package io.libraryhub.reader.identity.application;

import io.libraryhub.kernel.Actor;
import java.time.Duration;

/** Makes tokens that every process of the hub accepts. */
public interface Tokens {
    /** A signed token. */
    record Token(String value, Duration valid, Actor actor) {}

    Token issue(Actor actor, Duration valid);
}
