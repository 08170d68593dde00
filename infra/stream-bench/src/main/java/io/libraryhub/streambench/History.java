package io.libraryhub.streambench;

import static io.libraryhub.streambench.Report.rounded;
import static io.libraryhub.streambench.Report.say;

import io.libraryhub.messages.LoanOpened;
import io.libraryhub.signals.SignalSettings;
import io.libraryhub.signals.StateKind;
import io.libraryhub.streambench.RealLoans.Loan;
import io.libraryhub.streambench.Runs.Cost;
import io.libraryhub.streambench.TopTitles.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Random;
import java.util.Set;

/**
 * Real loans through the whole job in event time. Within a day they come in any order, and one in fifty comes twice; the
 * most lent titles of each month, from what the job wrote into the warehouse, must equal a recount of the file.
 */
record History(Path file, int top) {
    private static final Duration OPENING = Duration.ofHours(8);
    private static final Duration OPEN = Duration.ofHours(12);
    private static final int ONE_IN_REPEATED = 50;

    static History of(Words words) {
        words.allow(1, Set.of("top"));
        if (words.things().isEmpty()) {
            throw new Words.NotUnderstood("which file?");
        }
        Path file = Path.of(words.things().get(0));
        if (!Files.isReadable(file)) {
            throw new Words.NotUnderstood("cannot read " + file);
        }
        return new History(file, words.number("top", 20));
    }

    Report replay(Path work) throws Exception {
        List<Loan> loans = RealLoans.read(file);
        SignalSettings settings = settings();
        Path tape = work.resolve("tape");
        long messages = record(loans, tape, settings.zone());
        say(
                "%d loans, %d messages, %s to %s",
                loans.size(),
                messages,
                loans.get(0).day(),
                loans.get(loans.size() - 1).day());

        Cost cost = new Runs(tape, settings, work).whole(messages, StateKind.HEAP, new Collecting());
        TopTitles written = Collecting.titles();
        Map<YearMonth, List<Line>> fromJob = written.top(top);
        Map<YearMonth, List<Line>> recounted = recount(loans).top(top);
        long wrong = recounted.entrySet().stream()
                .filter(month -> !month.getValue().equals(fromJob.get(month.getKey())))
                .count();
        recounted.entrySet().stream()
                .reduce((earlier, later) -> later)
                .ifPresent(last -> say(
                        "for instance %s: %s",
                        last.getKey(), Objects.requireNonNullElse(fromJob.get(last.getKey()), List.of())));
        say(
                "%d months, %d of them differ from the recount; %,.0f events/s, %.2f µs of processor time each",
                recounted.size(), wrong, cost.perSecond(), cost.cpuMicrosEach());

        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("loans", loans.size());
        figures.put("loans_counted", written.all());
        figures.put("months", recounted.size());
        figures.put("months_wrong", wrong);
        figures.put("events_s", Math.round(cost.perSecond()));
        figures.put("us_per_event", rounded(cost.cpuMicrosEach(), 2));
        return new Report(wrong == 0 && written.all() == loans.size() && fromJob.size() == recounted.size(), figures);
    }

    /** As by default, but what happened long ago counts, and a day may be as mixed up as it likes. */
    private static SignalSettings settings() {
        Properties properties = new Properties();
        properties.setProperty("hub.signal.oldest", "1900-01-01T00:00:00Z");
        properties.setProperty("hub.signal.out-of-order", OPEN.toString());
        return SignalSettings.of(properties);
    }

    private static TopTitles recount(List<Loan> loans) {
        TopTitles titles = new TopTitles();
        loans.forEach(loan -> titles.add(loan.titleId(), loan.day(), 1));
        return titles;
    }

    private static long record(List<Loan> loans, Path tape, ZoneId zone) throws IOException {
        Random random = new Random(1);
        try (Tape.Recorder recorder = new Tape.Recorder(tape)) {
            int from = 0;
            while (from < loans.size()) {
                int to = from;
                List<Integer> day = new ArrayList<>();
                while (to < loans.size()
                        && loans.get(to).day().equals(loans.get(from).day())) {
                    day.add(to);
                    if (random.nextInt(ONE_IN_REPEATED) == 0) {
                        day.add(to);
                    }
                    to++;
                }
                Collections.shuffle(day, random);
                Instant opening =
                        loans.get(from).day().atStartOfDay(zone).plus(OPENING).toInstant();
                for (int index : day) {
                    Instant at = opening.plus(OPEN.multipliedBy(index - from).dividedBy(to - from));
                    recorder.record("history-" + index, at, null, opened(loans.get(index), index + 1, at));
                }
                from = to;
            }
            return recorder.messages();
        }
    }

    /** Who borrowed is not known: each loan has a reader of its own. */
    private static LoanOpened opened(Loan loan, int number, Instant at) {
        String id = Integer.toString(number);
        return new LoanOpened(
                id, id, Long.toString(loan.titleId()), id, "MAIN", "desk", at.plus(Duration.ofDays(28)), "", "");
    }
}
