package io.libraryhub.events.api;

import io.libraryhub.kernel.SessionId;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** @param kind talk, reading-club, training, exhibition, children or music */
public record SessionView(
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
        String descriptionZh)
        implements Serializable {
    public SessionView {
        tags = tags == null ? List.of() : List.copyOf(tags);
    }
}
