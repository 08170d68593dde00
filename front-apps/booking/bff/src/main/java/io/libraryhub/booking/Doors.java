package io.libraryhub.booking;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Roles;
import io.libraryhub.kit.web.RefusedException;
import java.util.List;

/** Who may come in here. The services check again: this only saves a call and says no early. */
public final class Doors {
    private Doors() {}

    /** The reader who acts; everybody else is refused. */
    public static ReaderId reader(Actor actor) {
        only(actor, Roles.READER);
        return ReaderId.of(actor.id());
    }

    /** Refuses an actor who has none of these roles. */
    public static void only(Actor actor, String... roles) {
        if (!actor.is(roles)) {
            throw new RefusedException(Kinds.NOT_ALLOWED, List.of(Reason.of(CommonCodes.NOT_ALLOWED)));
        }
    }
}
