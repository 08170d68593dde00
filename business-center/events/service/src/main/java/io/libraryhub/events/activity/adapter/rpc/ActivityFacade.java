package io.libraryhub.events.activity.adapter.rpc;

import io.libraryhub.events.activity.application.ActivityQueries;
import io.libraryhub.events.activity.application.PublishActivities;
import io.libraryhub.events.activity.application.RegisterForSessions;
import io.libraryhub.events.api.ActivityApi;
import io.libraryhub.events.api.CancelRegistration;
import io.libraryhub.events.api.PublishActivity;
import io.libraryhub.events.api.RegisterForSession;
import io.libraryhub.events.api.RegistrationView;
import io.libraryhub.events.api.SessionInterest;
import io.libraryhub.events.api.SessionQuery;
import io.libraryhub.events.api.SessionView;
import io.libraryhub.events.api.SuggestedSession;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.SessionId;
import java.util.List;
import org.apache.dubbo.config.annotation.DubboService;

/** Activities over Dubbo. */
@DubboService
class ActivityFacade implements ActivityApi {
    private final ActivityQueries queries;
    private final PublishActivities publishing;
    private final RegisterForSessions registering;

    ActivityFacade(ActivityQueries queries, PublishActivities publishing, RegisterForSessions registering) {
        this.queries = queries;
        this.publishing = publishing;
        this.registering = registering;
    }

    @Override
    public Reply<Page<SessionView>> sessions(SessionQuery query) {
        return Reply.done(queries.sessions(query));
    }

    @Override
    public Reply<SessionView> session(SessionId id) {
        return queries.session(id);
    }

    @Override
    public Reply<List<SuggestedSession>> suggested(
            Actor actor, ReaderId reader, List<SessionInterest> interests, int limit) {
        return queries.suggested(actor, reader, interests, limit);
    }

    @Override
    public Reply<SessionView> publish(PublishActivity command) {
        return publishing.publish(command);
    }

    @Override
    public Reply<RegistrationView> register(RegisterForSession command) {
        return registering.register(command);
    }

    @Override
    public Reply<RegistrationView> cancel(CancelRegistration command) {
        return registering.cancel(command);
    }

    @Override
    public Reply<Page<RegistrationView>> registrations(Actor actor, ReaderId reader, int page, int size) {
        return queries.registrations(actor, reader, page, size);
    }
}
