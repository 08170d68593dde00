package io.libraryhub.events.api;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.SessionId;
import java.util.List;

/** Activities and their sessions. */
public interface ActivityApi {
    /** Sessions that begin from now on, soonest first; open to everyone. */
    Reply<Page<SessionView>> sessions(SessionQuery query);

    Reply<SessionView> session(SessionId id);

    /**
     * Coming sessions with a place left that the reader has not signed up for, those first that fit what he likes and
     * where he goes: only for readers who allow a profile. The reader himself, system.
     *
     * @param limit at most 100
     */
    Reply<List<SuggestedSession>> suggested(Actor actor, ReaderId reader, List<SessionInterest> interests, int limit);

    /** Publishes an activity with one session. Librarian, manager, admin. */
    Reply<SessionView> publish(PublishActivity command);

    /** The reader himself, librarian, admin. */
    Reply<RegistrationView> register(RegisterForSession command);

    Reply<RegistrationView> cancel(CancelRegistration command);

    Reply<Page<RegistrationView>> registrations(Actor actor, ReaderId reader, int page, int size);
}
