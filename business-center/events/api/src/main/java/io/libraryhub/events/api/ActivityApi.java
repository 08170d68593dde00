package io.libraryhub.events.api;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.SessionId;

/** Activities and their sessions. */
public interface ActivityApi {
    /** Sessions that begin from now on, soonest first; open to everyone. */
    Reply<Page<SessionView>> sessions(SessionQuery query);

    Reply<SessionView> session(SessionId id);

    /** Publishes an activity with one session. Librarian, manager, admin. */
    Reply<SessionView> publish(PublishActivity command);

    /** The reader himself, librarian, admin. */
    Reply<RegistrationView> register(RegisterForSession command);

    Reply<RegistrationView> cancel(CancelRegistration command);

    Reply<Page<RegistrationView>> registrations(Actor actor, ReaderId reader, int page, int size);
}
