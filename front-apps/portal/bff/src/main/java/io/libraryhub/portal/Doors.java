package io.libraryhub.portal;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Roles;
import io.libraryhub.kit.web.RefusedException;
import java.util.List;

/** Who may come in here. The services check again: this only says no early. */
public final class Doors {
    private Doors() {}

    /** The reader who acts; everybody else is refused. */
    public static ReaderId reader(Actor actor) {
        if (!actor.is(Roles.READER)) {
            throw new RefusedException(Kinds.NOT_ALLOWED, List.of(Reason.of(CommonCodes.NOT_ALLOWED)));
        }
        return ReaderId.of(actor.id());
    }
}
