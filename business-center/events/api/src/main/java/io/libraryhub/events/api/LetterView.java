package io.libraryhub.events.api;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter as it was written; sessions with the places that are left now.
 *
 * @param month such as 2026-03
 * @param personal whether it rests on the reader's profile; without one it is what everybody gets
 * @param sessions those that fit best first; without a profile soonest first
 * @param titles to read, none without a profile
 */
public record LetterView(
        String month,
        boolean personal,
        List<SuggestedSession> sessions,
        List<LetterTitle> titles,
        Instant writtenAt,
        @Nullable Instant readAt)
        implements Serializable {
    public LetterView {
        sessions = List.copyOf(sessions);
        titles = List.copyOf(titles);
    }
}
