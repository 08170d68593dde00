package io.libraryhub.desk;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Roles;
import io.libraryhub.kit.web.RefusedException;
import java.util.List;

/** Who may come in here. The services check again, and decide what each may do: this only says no early. */
public final class Doors {
    private Doors() {}

    /** Those who serve readers face to face and see their affairs: librarian, admin. */
    public static void counter(Actor actor) {
        only(actor, Roles.LIBRARIAN, Roles.ADMIN);
    }

    /** Those who explain the rules and those who make them, which takes no reader's data: librarian, manager, admin. */
    public static void rules(Actor actor) {
        only(actor, Roles.LIBRARIAN, Roles.MANAGER, Roles.ADMIN);
    }

    /** Those who say who else may come in: admin. */
    public static void admin(Actor actor) {
        only(actor, Roles.ADMIN);
    }

    private static void only(Actor actor, String... roles) {
        if (!actor.is(roles)) {
            throw new RefusedException(Kinds.NOT_ALLOWED, List.of(Reason.of(CommonCodes.NOT_ALLOWED)));
        }
    }
}
