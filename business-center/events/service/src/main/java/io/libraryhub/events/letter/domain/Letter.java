package io.libraryhub.events.letter.domain;

import io.libraryhub.events.api.LetterTitle;
import io.libraryhub.events.api.SuggestedSession;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.SessionId;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One reader's letter of one month.
 *
 * @param personal whether it rests on the reader's profile
 */
public record Letter(
        ReaderId reader,
        YearMonth month,
        boolean personal,
        List<Mention> sessions,
        List<LetterTitle> titles,
        Instant writtenAt,
        @Nullable Instant readAt) {
    public Letter {
        sessions = List.copyOf(sessions);
        titles = List.copyOf(titles);
    }

    /** A session that the letter names, and why; what else is told of it is looked up when the letter is read. */
    public record Mention(SessionId session, String reason, String because) {
        public static Mention of(SuggestedSession suggested) {
            return new Mention(suggested.session().id(), suggested.reason(), suggested.because());
        }
    }

    /** The same without anything that came from a profile. */
    public Letter impersonal() {
        return new Letter(
                reader,
                month,
                false,
                sessions.stream()
                        .map(each -> new Mention(each.session(), SuggestedSession.SOON, ""))
                        .toList(),
                List.of(),
                writtenAt,
                readAt);
    }
}
