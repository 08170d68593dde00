package io.libraryhub.acceptance;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.ReaderId;

/** A reader of a journey, made for it alone. */
public record Reader(ReaderId id, String cardNo, String password, String phone) {
    public Actor actor() {
        return Actor.reader(id);
    }
}
