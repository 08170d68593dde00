package io.libraryhub.acquisitions.accounts;

import io.libraryhub.acquisitions.Parts;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Roles;
import io.libraryhub.kit.web.WebProperties;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Compares the books of the last days again and again. A difference that outlives a check is an alarm: on the page, in
 * the log, and as the metric {@code hub.accounts.alarms}.
 */
@Component
class BooksWatch {
    private static final Logger LOG = LoggerFactory.getLogger(BooksWatch.class);
    private static final Actor WATCH = new Actor("accounts-watch", Roles.SYSTEM, null);

    private final Books books;
    private final Clock clock;
    private final ZoneId zone;
    private final int days;

    private Map<LocalDate, List<AccountLine>> before = Map.of();
    private volatile AlarmsBody last = new AlarmsBody(null, List.of());

    BooksWatch(
            Books books,
            Clock clock,
            WebProperties web,
            MeterRegistry metrics,
            @Value("${hub.acquisitions.accounts.watched-days:2}") int days) {
        this.books = books;
        this.clock = clock;
        this.zone = web.zone();
        this.days = days;
        metrics.gauge("hub.accounts.alarms", this, watch -> watch.last.alarms().size());
    }

    /** What the last check found. */
    AlarmsBody alarms() {
        return last;
    }

    @Scheduled(
            initialDelayString = "${hub.acquisitions.accounts.check-every:1m}",
            fixedDelayString = "${hub.acquisitions.accounts.check-every:1m}")
    void check() {
        LocalDate tomorrow = LocalDate.ofInstant(clock.instant(), zone).plusDays(1);
        Map<LocalDate, List<AccountLine>> now =
                books.days(WATCH, tomorrow.minusDays(days), tomorrow, zone, new Parts());
        List<AlarmsBody.Alarm> found = new ArrayList<>();
        now.forEach((day, lines) -> {
            Map<String, AccountLine> then = before.getOrDefault(day, List.of()).stream()
                    .collect(Collectors.toMap(AccountLine::type, line -> line));
            lines.stream()
                    .filter(line -> Overdue.is(then.get(line.type()), line))
                    .forEach(line -> found.add(new AlarmsBody.Alarm(day, line)));
        });
        found.forEach(alarm -> LOG.warn("the books of {} differ: {}", alarm.day(), alarm.line()));
        before = now;
        last = new AlarmsBody(clock.instant(), found);
    }
}
