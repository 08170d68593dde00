package io.libraryhub.events.activity.domain;

import io.libraryhub.kernel.SessionId;
import java.time.Instant;
import java.util.List;

/**
 * One session of an activity.
 *
 * @param kind talk, reading-club, training, exhibition, children or music
 * @param registered places taken
 */
public record Session(
        SessionId id,
        String titleZh,
        String titleEn,
        String kind,
        String branch,
        Instant startsAt,
        Instant endsAt,
        int quota,
        int registered,
        List<String> tags,
        String audience,
        String descriptionZh) {
    public Session {
        tags = List.copyOf(tags);
    }

    public boolean hasBegun(Instant now) {
        return !now.isBefore(startsAt);
    }

    public Session withRegistered(int now) {
        return new Session(
                id, titleZh, titleEn, kind, branch, startsAt, endsAt, quota, now, tags, audience, descriptionZh);
    }
}
