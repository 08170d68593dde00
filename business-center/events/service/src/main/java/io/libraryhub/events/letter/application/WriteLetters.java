package io.libraryhub.events.letter.application;

import io.libraryhub.events.activity.application.ActivityQueries;
import io.libraryhub.events.api.LetterTitle;
import io.libraryhub.events.api.SessionInterest;
import io.libraryhub.events.house.EventsSettings;
import io.libraryhub.events.letter.domain.Letter;
import io.libraryhub.events.letter.domain.Letters;
import io.libraryhub.events.neighbour.ReaderTastes;
import io.libraryhub.events.neighbour.ReaderTastes.Taste;
import io.libraryhub.events.visit.application.VisitHabits;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kit.schedule.domain.Progress;
import io.libraryhub.kit.schedule.domain.ScheduledTask;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes each reader's letter of the month, some readers at a turn. What is still to be done stands in the database, so a
 * restart goes on where it was; of two instances that write to the same reader, one is kept.
 */
@Service
public class WriteLetters implements ScheduledTask {
    private static final Logger LOG = LoggerFactory.getLogger(WriteLetters.class);

    private final Letters letters;
    private final ReaderTastes tastes;
    private final VisitHabits habits;
    private final ActivityQueries activities;
    private final ForgetTaste forget;
    private final TransactionTemplate transaction;
    private final LetterPolicy policy;
    private final EventsSettings settings;
    private final Clock clock;

    WriteLetters(
            Letters letters,
            ReaderTastes tastes,
            VisitHabits habits,
            ActivityQueries activities,
            ForgetTaste forget,
            TransactionTemplate transaction,
            LetterPolicy policy,
            EventsSettings settings,
            Clock clock) {
        this.letters = letters;
        this.tastes = tastes;
        this.habits = habits;
        this.activities = activities;
        this.forget = forget;
        this.transaction = transaction;
        this.policy = policy;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "letters";
    }

    @Override
    public Duration every() {
        return policy.every();
    }

    /** One page of readers is a run: the pause between two runs is the pace. */
    @Override
    public Progress step(String position) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        YearMonth month = YearMonth.from(now.atZone(ZoneId.of(settings.getZone())));
        int written = 0;
        try {
            for (ReaderId reader : letters.without(month, policy.page())) {
                write(reader, month, now);
                written++;
            }
        } catch (ReaderTastes.Away e) {
            LOG.warn("letters wait while a neighbour is away: {}", e.getMessage());
        }
        return Progress.end(written);
    }

    private void write(ReaderId reader, YearMonth month, Instant now) {
        Optional<Taste> taste = tastes.of(reader, policy.titles());
        List<SessionInterest> interests = new ArrayList<>();
        taste.ifPresent(own -> {
            interests.addAll(own.interests());
            interests.addAll(habits.of(reader));
        });
        List<LetterTitle> titles = taste.map(Taste::titles).orElse(List.of());
        Instant until = now.plus(Duration.ofDays(policy.aheadDays()));
        List<Letter.Mention> sessions = activities.suggested(reader, interests, now, until, policy.sessions()).stream()
                .map(Letter.Mention::of)
                .toList();
        boolean added = letters.add(new Letter(reader, month, taste.isPresent(), sessions, titles, now, null));
        // Withdrawn while this was written: the message of it may have come before the letter was there.
        if (added && taste.isPresent() && !tastes.allowedBy(reader)) {
            transaction.executeWithoutResult(t -> forget.of(reader));
        }
    }
}
