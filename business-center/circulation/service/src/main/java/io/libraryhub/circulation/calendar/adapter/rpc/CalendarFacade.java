package io.libraryhub.circulation.calendar.adapter.rpc;

import io.libraryhub.circulation.api.CalendarApi;
import io.libraryhub.circulation.api.DayView;
import io.libraryhub.circulation.api.HoursView;
import io.libraryhub.circulation.api.RemoveException;
import io.libraryhub.circulation.api.SaveException;
import io.libraryhub.circulation.api.SaveWeek;
import io.libraryhub.circulation.api.WeekView;
import io.libraryhub.circulation.calendar.adapter.MissingYears;
import io.libraryhub.circulation.calendar.application.CalendarDesk;
import io.libraryhub.circulation.calendar.domain.Hours;
import io.libraryhub.circulation.input.Input;
import io.libraryhub.kernel.Reply;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.apache.dubbo.config.annotation.DubboService;
import org.jspecify.annotations.Nullable;

/** Calendars over Dubbo. */
@DubboService
public class CalendarFacade implements CalendarApi {
    private static final int MOST_DAYS = 366;
    private static final int LONGEST_NOTE = 200;

    private final CalendarDesk desk;
    private final MissingYears years;

    public CalendarFacade(CalendarDesk desk, MissingYears years) {
        this.desk = desk;
        this.years = years;
    }

    @Override
    public Reply<List<DayView>> days(String branch, LocalDate from, LocalDate to) {
        return span(Input.question().code("branch", branch), from, to).then(() -> desk.days(branch, from, to));
    }

    @Override
    public Reply<List<Integer>> missingYears() {
        return Reply.done(List.copyOf(years.missing()));
    }

    @Override
    public Reply<WeekView> week(String branch) {
        return Input.question().code("branch", branch).then(() -> desk.week(branch));
    }

    @Override
    public Reply<WeekView> saveWeek(SaveWeek command) {
        Input input = Input.command(command.requestId(), command.actor()).given("week", command.week());
        if (command.week() != null) {
            input.code("branch", command.week().branch())
                    .check(zone(command.week().zone()), "zone", "unknown")
                    .check(
                            command.week().days().entrySet().stream().allMatch(CalendarFacade::day),
                            "days",
                            "1–7: HH:mm–HH:mm, in order");
        }
        return input.then(() -> desk.save(command));
    }

    @Override
    public Reply<List<DayView>> saveException(SaveException command) {
        String note = command.note();
        return span(
                        Input.command(command.requestId(), command.actor()).code("branch", command.branch()),
                        command.from(),
                        command.to())
                .check(hours(command.hours()), "hours", "HH:mm–HH:mm, in order")
                .check(note != null && note.length() <= LONGEST_NOTE, "note", "0–" + LONGEST_NOTE)
                .then(() -> desk.save(command));
    }

    @Override
    public Reply<List<DayView>> removeException(RemoveException command) {
        return span(
                        Input.command(command.requestId(), command.actor()).code("branch", command.branch()),
                        command.from(),
                        command.to())
                .then(() -> desk.remove(command));
    }

    private static Input span(Input input, @Nullable LocalDate from, @Nullable LocalDate to) {
        input.given("from", from).given("to", to);
        return from == null || to == null
                ? input
                : input.check(
                        !to.isBefore(from) && ChronoUnit.DAYS.between(from, to) < MOST_DAYS,
                        "to",
                        "from … from + " + MOST_DAYS);
    }

    private static boolean zone(@Nullable String zone) {
        return zone != null && ZoneId.getAvailableZoneIds().contains(zone);
    }

    private static boolean day(Map.Entry<Integer, List<HoursView>> day) {
        return day.getKey() >= 1 && day.getKey() <= 7 && day.getValue() != null && hours(day.getValue());
    }

    /** Each well-formed, and one after the other. */
    private static boolean hours(List<HoursView> hours) {
        int last = -1;
        for (HoursView each : hours) {
            if (each == null || !Hours.isTime(each.opens()) || !Hours.isTime(each.closes())) {
                return false;
            }
            int opens = Hours.minutes(each.opens());
            if (opens <= last || Hours.minutes(each.closes()) <= opens) {
                return false;
            }
            last = Hours.minutes(each.closes());
        }
        return true;
    }
}
