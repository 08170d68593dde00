package io.libraryhub.circulation.notice.domain;

import io.libraryhub.circulation.policy.domain.NoticePolicy;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** When a notice goes out. */
public final class SendTimes {
    private SendTimes() {}

    /** For a notice that is written now. */
    public static Instant first(NoticeKind kind, NoticePolicy policy, ZoneId zone, Instant now) {
        if (!kind.daily()) {
            return allowed(policy, zone, now.plus(Duration.ofMinutes(policy.bundleMinutes())));
        }
        ZonedDateTime local = now.atZone(zone);
        Instant daily =
                local.toLocalDate().atTime(policy.dailyAt()).atZone(zone).toInstant();
        return allowed(policy, zone, daily.isAfter(now) ? daily : now);
    }

    /** This time, or the end of the quiet hours that it falls into. */
    public static Instant allowed(NoticePolicy policy, ZoneId zone, Instant at) {
        ZonedDateTime local = at.atZone(zone);
        if (!policy.quiet(local.toLocalTime())) {
            return at;
        }
        boolean tomorrow = !local.toLocalTime().isBefore(policy.quietUntil());
        return local.toLocalDate()
                .plusDays(tomorrow ? 1 : 0)
                .atTime(policy.quietUntil())
                .atZone(zone)
                .toInstant();
    }

    /** When a try that gets no answer is repeated. @param tries made so far, with this one */
    public static Instant again(NoticePolicy policy, ZoneId zone, int tries, Instant now) {
        return allowed(policy, zone, now.plus(Duration.ofMinutes((long) policy.retryMinutes() << (tries - 1))));
    }
}
