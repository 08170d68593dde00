package io.libraryhub.booking.activity;

import io.libraryhub.events.api.SessionView;
import io.libraryhub.kernel.SessionId;
import java.time.Instant;
import java.util.List;

/**
 * A session of an activity.
 *
 * @param kind talk, reading-club, training, exhibition, children or music
 * @param branch branch code
 */
public record SessionBody(
        SessionId id,
        String titleZh,
        String titleEn,
        String kind,
        String branch,
        Instant startsAt,
        Instant endsAt,
        int quota,
        int registered,
        int left,
        List<String> tags,
        String audience,
        String descriptionZh) {
    static SessionBody of(SessionView session) {
        return new SessionBody(
                session.id(),
                session.titleZh(),
                session.titleEn(),
                session.kind(),
                session.branch(),
                session.startsAt(),
                session.endsAt(),
                session.quota(),
                session.registered(),
                session.left(),
                session.tags(),
                session.audience(),
                session.descriptionZh());
    }
}
