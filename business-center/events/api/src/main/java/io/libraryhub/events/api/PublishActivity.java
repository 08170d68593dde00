package io.libraryhub.events.api;

import io.libraryhub.kernel.Actor;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** An activity with one session. */
public record PublishActivity(
        String requestId,
        Actor actor,
        String titleZh,
        String titleEn,
        String kind,
        String branch,
        Instant startsAt,
        int durationMinutes,
        int quota,
        List<String> tags,
        String audience,
        String descriptionZh)
        implements Serializable {
    public PublishActivity {
        tags = tags == null ? List.of() : List.copyOf(tags);
    }
}
