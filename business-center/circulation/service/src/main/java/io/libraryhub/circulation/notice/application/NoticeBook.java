package io.libraryhub.circulation.notice.application;

import io.libraryhub.circulation.calendar.domain.Calendars;
import io.libraryhub.circulation.notice.domain.Notice;
import io.libraryhub.circulation.notice.domain.Notices;
import io.libraryhub.circulation.notice.domain.SendTimes;
import io.libraryhub.circulation.notice.domain.Subject;
import io.libraryhub.circulation.policy.domain.Circumstance;
import io.libraryhub.circulation.policy.domain.Decision;
import io.libraryhub.circulation.policy.domain.NoticePolicy;
import io.libraryhub.circulation.policy.domain.Policies;
import io.libraryhub.circulation.policy.domain.PolicyKind;
import io.libraryhub.kernel.NoticeId;
import io.libraryhub.kit.id.Ids;
import java.time.Instant;
import org.springframework.stereotype.Service;

/** Writes what readers are to be told. A transaction must run: that of the cause, where there is one. */
@Service
public class NoticeBook {
    private final Notices notices;
    private final Policies policies;
    private final Calendars calendars;
    private final Ids ids;

    public NoticeBook(Notices notices, Policies policies, Calendars calendars, Ids ids) {
        this.notices = notices;
        this.policies = policies;
        this.calendars = calendars;
        this.ids = ids;
    }

    /** False when the policy wants no such notice, or its cause was told of before. */
    public boolean write(Subject about, Circumstance circumstance, Instant now) {
        Decision<NoticePolicy> decision = policies.at(now).decide(PolicyKind.NOTICE, circumstance);
        NoticePolicy policy = decision.policy();
        if (!about.kind().wanted(policy)) {
            return false;
        }
        Instant sendAt = SendTimes.first(
                about.kind(), policy, calendars.of(about.branch()).zone(), now);
        return notices.add(
                Notice.written(new NoticeId(ids.next()), about, now, decision.name(), policy.channels(), sendAt));
    }
}
