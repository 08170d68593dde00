package io.libraryhub.acquisitions;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Roles;
import io.libraryhub.kit.web.RefusedException;
import java.util.List;

/** Who may come in here. The services check again: this only saves a call and says no early. */
public final class Doors {
    private Doors() {}

    /** Who may look: acquisitions, manager, admin. */
    public static void looks(Actor actor) {
        only(actor, Roles.ACQUISITIONS, Roles.MANAGER, Roles.ADMIN);
    }

    /** Who may decide, buy and import: acquisitions, admin. */
    public static void decides(Actor actor) {
        only(actor, Roles.ACQUISITIONS, Roles.ADMIN);
    }

    /** Who may mend the books: manager, admin. */
    public static void manages(Actor actor) {
        only(actor, Roles.MANAGER, Roles.ADMIN);
    }

    private static void only(Actor actor, String... roles) {
        if (!actor.is(roles)) {
            throw new RefusedException(Kinds.NOT_ALLOWED, List.of(Reason.of(CommonCodes.NOT_ALLOWED)));
        }
    }
}
