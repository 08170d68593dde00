package io.libraryhub.events.letter.application;

import io.libraryhub.events.activity.application.ActivityQueries;
import io.libraryhub.events.api.LetterView;
import io.libraryhub.events.api.ReadLetter;
import io.libraryhub.events.api.SuggestedSession;
import io.libraryhub.events.api.WantLetters;
import io.libraryhub.events.letter.domain.Letter;
import io.libraryhub.events.letter.domain.Letters;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kit.once.Once;
import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** A reader's letters, and whether more shall come. */
@Service
public class LetterDesk {
    private final Letters letters;
    private final ActivityQueries activities;
    private final Once once;
    private final Clock clock;

    LetterDesk(Letters letters, ActivityQueries activities, Once once, Clock clock) {
        this.letters = letters;
        this.activities = activities;
        this.once = once;
        this.clock = clock;
    }

    public Page<LetterView> letters(ReaderId reader, int page, int size) {
        return new Page<>(
                letters.of(reader, page, size).stream().map(this::view).toList(), page, size, letters.count(reader));
    }

    public Reply<LetterView> read(ReadLetter command) {
        return once.run(command.requestId(), "events.letter.read", command, LetterView.class, () -> month(
                        command.month())
                .flatMap(month -> {
                    letters.markRead(command.readerId(), month, clock.instant().truncatedTo(ChronoUnit.MILLIS));
                    return letters.one(command.readerId(), month);
                })
                .map(this::view)
                .<Reply<LetterView>>map(Reply::done)
                .orElseGet(() -> Reply.refused(Kinds.NOT_FOUND, Reason.of(CommonCodes.NOT_FOUND, "what", "letter"))));
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return Optional.of(YearMonth.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    public boolean wanted(ReaderId reader) {
        return letters.wanted(reader);
    }

    public Reply<Boolean> want(WantLetters command) {
        return once.run(command.requestId(), "events.letter.want", command, Boolean.class, () -> {
            letters.want(command.readerId(), command.wanted());
            return Reply.done(command.wanted());
        });
    }

    private LetterView view(Letter letter) {
        return new LetterView(
                letter.month().toString(),
                letter.personal(),
                letter.sessions().stream().flatMap(this::session).toList(),
                letter.titles(),
                letter.writtenAt(),
                letter.readAt());
    }

    /** A session that is gone is not told any more. */
    private Stream<SuggestedSession> session(Letter.Mention mention) {
        List<SuggestedSession> found = activities
                .session(mention.session())
                .fold(
                        session -> List.of(new SuggestedSession(session, mention.reason(), mention.because())),
                        refused -> List.of());
        return found.stream();
    }
}
