package io.libraryhub.circulation.input;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.Roles;

/** Who may do what. Everything else is denied. */
public final class Permit {
    private Permit() {}

    /** Staff and machines at a desk: they lend and take back for anyone. */
    public static boolean desk(Actor actor) {
        return actor.is(Roles.LIBRARIAN, Roles.DEVICE, Roles.ADMIN);
    }

    /** Staff who serve readers face to face. */
    public static boolean counter(Actor actor) {
        return actor.is(Roles.LIBRARIAN, Roles.ADMIN);
    }

    /** Those who may see and change what belongs to a reader: the reader and the staff who serve readers. */
    public static boolean affairsOf(ReaderId reader, Actor actor) {
        return actor.isReader(reader) || actor.is(Roles.LIBRARIAN, Roles.ADMIN);
    }

    /** Staff who call lent copies back. */
    public static boolean recalls(Actor actor) {
        return actor.is(Roles.LIBRARIAN, Roles.ADMIN);
    }

    /** Those who may read the rules: the staff who explain them and those who make them. */
    public static boolean rulesSeen(Actor actor) {
        return actor.is(Roles.LIBRARIAN, Roles.MANAGER, Roles.ADMIN);
    }

    /** Those who may publish rules and calendars. */
    public static boolean rulesMade(Actor actor) {
        return actor.is(Roles.MANAGER, Roles.ADMIN);
    }

    public static <T> Reply<T> denied() {
        return Reply.refused(Kinds.NOT_ALLOWED, Reason.of(CommonCodes.NOT_ALLOWED));
    }
}
