package io.libraryhub.reader.consent.application;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.Roles;
import io.libraryhub.messages.signal.ProfileTag;
import io.libraryhub.reader.api.ProfileTagView;
import java.util.List;
import org.springframework.stereotype.Component;

/** Interests of readers who allow them to be kept. */
@Component
public class Profiles {
    private final ConsentStore store;

    public Profiles(ConsentStore store) {
        this.store = store;
    }

    public Reply<List<ProfileTagView>> of(Actor actor, ReaderId id) {
        if (!actor.isReader(id) && !actor.is(Roles.SYSTEM)) {
            return Reply.refused(Kinds.NOT_ALLOWED, Reason.of(CommonCodes.NOT_ALLOWED));
        }
        return Reply.done(store.tags(id));
    }

    /**
     * Inside the caller's transaction: replaces a reader's tags, if the reader allows it at this very moment.
     *
     * @return whether they were kept
     */
    public boolean replace(ReaderId id, List<ProfileTag> tags) {
        boolean allowed = store.lockProfileConsent(id).orElse(false);
        if (allowed) {
            store.replaceTags(id, tags);
        }
        return allowed;
    }
}
