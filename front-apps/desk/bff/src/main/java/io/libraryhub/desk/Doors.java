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

    /** Librarian, manager, admin; everybody else is refused. */
    public static void staff(Actor actor) {
        if (!actor.is(Roles.LIBRARIAN, Roles.MANAGER, Roles.ADMIN)) {
            throw new RefusedException(Kinds.NOT_ALLOWED, List.of(Reason.of(CommonCodes.NOT_ALLOWED)));
        }
    }
}
