package io.libraryhub.acquisitions.accounts;

import io.libraryhub.acquisitions.Parts;
import io.libraryhub.insight.api.BalanceDay;
import io.libraryhub.insight.api.InsightApi;
import io.libraryhub.insight.api.Served;
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
 * the log, and as the metric {@code hub.accounts.alarms}. So is a day on which the balances of titles had gone astray: they
 * were put right, but what led them there was lost or counted twice.
 */
@Component
class BooksWatch {
    private static final Logger LOG = LoggerFactory.getLogger(BooksWatch.class);
    private static final Actor WATCH = new Actor("accounts-watch", Roles.SYSTEM, null);

    private final Books books;
    private final InsightApi insight;
    private final Clock clock;
    private final ZoneId zone;
    private final int days;

    private Map<LocalDate, List<AccountLine>> before = Map.of();
    private volatile AlarmsBody last = new AlarmsBody(null, List.of(), List.of());

    BooksWatch(
            Books books,
            InsightApi insight,
            Clock clock,
            WebProperties web,
            MeterRegistry metrics,
            @Value("${hub.acquisitions.accounts.watched-days:2}") int days) {
        this.books = books;
        this.insight = insight;
        this.clock = clock;
        this.zone = web.zone();
        this.days = days;
        metrics.gauge("hub.accounts.alarms", this, watch -> watch.last.count());
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
        LocalDate first = tomorrow.minusDays(days);
        Parts parts = new Parts();
        Map<LocalDate, List<AccountLine>> now = books.days(WATCH, first, tomorrow, zone, parts);
        List<AlarmsBody.Alarm> found = new ArrayList<>();
        now.forEach((day, lines) -> {
            Map<String, AccountLine> then = before.getOrDefault(day, List.of()).stream()
                    .collect(Collectors.toMap(AccountLine::type, line -> line));
            lines.stream()
                    .filter(line -> Overdue.is(then.get(line.type()), line))
                    .forEach(line -> found.add(new AlarmsBody.Alarm(day, line)));
        });
        found.forEach(alarm -> LOG.warn("the books of {} differ: {}", alarm.day(), alarm.line()));
        List<BalanceDay> astray = astray(first, tomorrow, parts);
        astray.forEach(day -> LOG.warn("balances of {} titles were put right on {}", day.differed(), day.day()));
        before = now;
        last = new AlarmsBody(clock.instant(), found, astray);
    }

    private List<BalanceDay> astray(LocalDate from, LocalDate until, Parts parts) {
        Served<List<BalanceDay>> told = parts.ask("balances", () -> insight.balanceDays(WATCH, from, until));
        return told == null
                ? last.balances()
                : told.value().stream().filter(day -> day.differed() > 0).toList();
    }
}
