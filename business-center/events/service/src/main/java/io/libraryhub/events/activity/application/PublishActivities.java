package io.libraryhub.events.activity.application;

import io.libraryhub.events.activity.domain.Activities;
import io.libraryhub.events.activity.domain.PublishRules;
import io.libraryhub.events.activity.domain.Session;
import io.libraryhub.events.api.PublishActivity;
import io.libraryhub.events.api.SessionView;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Refused;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.Roles;
import io.libraryhub.kernel.SessionId;
import io.libraryhub.kit.id.Ids;
import io.libraryhub.kit.once.Once;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Service;

/** Announces activities. */
@Service
public class PublishActivities {
    private final Activities activities;
    private final Once once;
    private final Ids ids;

    PublishActivities(Activities activities, Once once, Ids ids) {
        this.activities = activities;
        this.once = once;
        this.ids = ids;
    }

    public Reply<SessionView> publish(PublishActivity command) {
        if (!command.actor().is(Roles.LIBRARIAN, Roles.MANAGER, Roles.ADMIN)) {
            return Reply.refused(Kinds.NOT_ALLOWED, Reason.of(CommonCodes.NOT_ALLOWED));
        }
        List<Reason> reasons = PublishRules.against(command);
        if (!reasons.isEmpty()) {
            return new Refused<>(Kinds.INVALID, reasons);
        }
        return once.run(command.requestId(), "activity.publish", command, SessionView.class, () -> {
            Session session = new Session(
                    new SessionId(ids.next()),
                    command.titleZh(),
                    command.titleEn(),
                    command.kind(),
                    command.branch(),
                    command.startsAt().truncatedTo(ChronoUnit.MILLIS),
                    command.startsAt()
                            .truncatedTo(ChronoUnit.MILLIS)
                            .plus(command.durationMinutes(), ChronoUnit.MINUTES),
                    command.quota(),
                    0,
                    command.tags(),
                    command.audience(),
                    command.descriptionZh());
            activities.add(session);
            return Reply.done(ActivityViews.of(session));
        });
    }
}
