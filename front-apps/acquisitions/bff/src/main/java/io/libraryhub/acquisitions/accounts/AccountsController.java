package io.libraryhub.acquisitions.accounts;

import io.libraryhub.acquisitions.Doors;
import io.libraryhub.acquisitions.Parts;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.accounts.ReplayEvents;
import io.libraryhub.kernel.accounts.Replayed;
import io.libraryhub.kernel.accounts.WriteBack;
import io.libraryhub.kit.web.WebProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The five books side by side, and what to do when they differ. */
@RestController
@RequestMapping("/api/acquisitions")
class AccountsController {
    private final Books books;
    private final BooksWatch watch;
    private final Clock clock;
    private final ZoneId zone;
    private final Duration reach;

    AccountsController(
            Books books,
            BooksWatch watch,
            Clock clock,
            WebProperties web,
            @Value("${hub.acquisitions.accounts.reach:13d}") Duration reach) {
        this.books = books;
        this.watch = watch;
        this.clock = clock;
        this.zone = web.zone();
        this.reach = reach;
    }

    /** @param since by default, and at the most, as far back as the services keep what they published */
    @GetMapping("/accounts")
    AccountsBody accounts(Actor actor, @RequestParam(defaultValue = "1970-01-01T00:00:00Z") Instant since) {
        Doors.looks(actor);
        Parts parts = new Parts();
        Instant kept = clock.instant().minus(reach);
        Instant from = since.isBefore(kept) ? kept : since;
        List<AccountLine> lines = books.since(actor, from, parts);
        return new AccountsBody(from, clock.instant(), AccountLine.allEqual(lines), lines, parts.missing());
    }

    /** The last local days, newest first. */
    @GetMapping("/accounts/days")
    AccountDaysBody days(Actor actor, @RequestParam(defaultValue = "7") @Min(1) @Max(31) int count) {
        Doors.looks(actor);
        Parts parts = new Parts();
        LocalDate tomorrow = LocalDate.ofInstant(clock.instant(), zone).plusDays(1);
        List<AccountDaysBody.Day> days = new ArrayList<>();
        books.days(actor, tomorrow.minusDays(count), tomorrow, zone, parts)
                .forEach((day, lines) -> days.add(0, AccountDaysBody.Day.of(day, lines)));
        return new AccountDaysBody(clock.instant(), days, parts.missing());
    }

    /** Differences that did not go away by themselves, as last looked for. */
    @GetMapping("/accounts/alarms")
    AlarmsBody alarms(Actor actor) {
        Doors.looks(actor);
        return watch.alarms();
    }

    /** Lets the services publish a local day's events again. What had arrived changes nothing: each event counts once. */
    @PostMapping("/accounts/replays")
    ReplayedBody replay(Actor actor, @RequestBody @Valid ReplayBody body) {
        Doors.manages(actor);
        Parts parts = new Parts();
        Instant from = body.day().atStartOfDay(zone).toInstant();
        Instant until = body.day().plusDays(1).atStartOfDay(zone).toInstant();
        long events = 0;
        boolean more = false;
        for (var service : books.services().entrySet()) {
            List<String> types = body.typesOf(service.getKey());
            if (types == null) {
                continue;
            }
            ReplayEvents command = new ReplayEvents(body.requestId(), actor, from, until, types);
            Replayed replayed =
                    parts.ask(service.getKey(), () -> service.getValue().replay(command));
            if (replayed != null) {
                events += replayed.events();
                more |= replayed.more();
            }
        }
        return new ReplayedBody(events, more, parts.missing());
    }

    @GetMapping("/write-back")
    WriteBackBody writeBack(Actor actor, @RequestParam(defaultValue = "1970-01-01T00:00:00Z") Instant since) {
        Doors.looks(actor);
        Parts parts = new Parts();
        List<WriteBackBody.Line> lines = new ArrayList<>();
        for (var service : books.services().entrySet()) {
            WriteBack writeBack =
                    parts.tell(service.getKey(), () -> service.getValue().writeBack(since));
            if (writeBack != null) {
                lines.add(WriteBackBody.Line.of(service.getKey(), writeBack));
            }
        }
        return new WriteBackBody(since, clock.instant(), lines, parts.missing());
    }
}
