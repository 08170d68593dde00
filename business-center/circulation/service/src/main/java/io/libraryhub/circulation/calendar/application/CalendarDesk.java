package io.libraryhub.circulation.calendar.application;

import io.libraryhub.circulation.api.DayView;
import io.libraryhub.circulation.api.HoursView;
import io.libraryhub.circulation.api.RemoveException;
import io.libraryhub.circulation.api.SaveException;
import io.libraryhub.circulation.api.SaveWeek;
import io.libraryhub.circulation.api.WeekView;
import io.libraryhub.circulation.calendar.domain.BranchCalendar;
import io.libraryhub.circulation.calendar.domain.CalendarBook;
import io.libraryhub.circulation.calendar.domain.Calendars;
import io.libraryhub.circulation.calendar.domain.Hours;
import io.libraryhub.circulation.calendar.domain.Week;
import io.libraryhub.circulation.input.Missing;
import io.libraryhub.circulation.input.Permit;
import io.libraryhub.circulation.ledger.domain.Transactions;
import io.libraryhub.circulation.neighbour.domain.ItemCatalogue;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Reply;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/** Reads and changes the calendars of branches. What came in is in order already: see the facade. */
@Service
public class CalendarDesk {
    private final CalendarBook book;
    private final Calendars calendars;
    private final ItemCatalogue catalogue;
    private final Transactions transactions;
    private final Clock clock;

    public CalendarDesk(
            CalendarBook book, Calendars calendars, ItemCatalogue catalogue, Transactions transactions, Clock clock) {
        this.book = book;
        this.calendars = calendars;
        this.catalogue = catalogue;
        this.transactions = transactions;
        this.clock = clock;
    }

    public Reply<List<DayView>> days(String branch, LocalDate from, LocalDate to) {
        return catalogue.hasBranch(branch) ? Reply.done(view(branch, from, to)) : Missing.branch(branch);
    }

    public Reply<WeekView> week(String branch) {
        return catalogue.hasBranch(branch) ? Reply.done(view(branch, calendars.of(branch))) : Missing.branch(branch);
    }

    public Reply<WeekView> save(SaveWeek command) {
        WeekView week = command.week();
        if (!Permit.rulesMade(command.actor())) {
            return Permit.denied();
        }
        if (!catalogue.hasBranch(week.branch())) {
            return Missing.branch(week.branch());
        }
        Reply<WeekView> reply = transactions.once(command.requestId(), "calendar.week", command, WeekView.class, () -> {
            BranchCalendar calendar = new BranchCalendar(
                    ZoneId.of(week.zone()),
                    week(week),
                    week.closedOnHolidays(),
                    week.openOnMakeUpDays(),
                    Map.of(),
                    calendars.of(week.branch()).national());
            book.saveWeek(
                    week.branch(),
                    calendar,
                    command.actor().id(),
                    clock.instant().truncatedTo(ChronoUnit.MILLIS));
            return Reply.done(view(week.branch(), calendar));
        });
        calendars.refresh();
        return reply;
    }

    public Reply<List<DayView>> save(SaveException command) {
        return change(
                command.actor(),
                command.branch(),
                command.from(),
                command.to(),
                () -> transactions.once(command.requestId(), "calendar.exception", command, Boolean.class, () -> {
                    book.saveExceptions(
                            command.branch(),
                            command.from().datesUntil(command.to().plusDays(1)).toList(),
                            hours(command.hours()),
                            command.note(),
                            command.actor().id(),
                            clock.instant().truncatedTo(ChronoUnit.MILLIS));
                    return Reply.done(true);
                }));
    }

    public Reply<List<DayView>> remove(RemoveException command) {
        return change(
                command.actor(),
                command.branch(),
                command.from(),
                command.to(),
                () -> transactions.once(
                        command.requestId(), "calendar.exception-removed", command, Boolean.class, () -> {
                            book.removeExceptions(command.branch(), command.from(), command.to());
                            return Reply.done(true);
                        }));
    }

    private Reply<List<DayView>> change(
            Actor actor, String branch, LocalDate from, LocalDate to, Supplier<Reply<Boolean>> work) {
        if (!Permit.rulesMade(actor)) {
            return Permit.denied();
        }
        if (!catalogue.hasBranch(branch)) {
            return Missing.branch(branch);
        }
        Reply<Boolean> done = work.get();
        calendars.refresh();
        return done.map(yes -> view(branch, from, to));
    }

    private List<DayView> view(String branch, LocalDate from, LocalDate to) {
        BranchCalendar calendar = calendars.of(branch);
        Map<LocalDate, String> notes = book.notes(branch, from, to);
        List<DayView> days = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            String reason = "week";
            String note = null;
            if (calendar.exceptions().containsKey(day)) {
                reason = "exception";
                note = notes.get(day);
            } else if (calendar.closedOnHolidays()
                    && calendar.national().holidays().containsKey(day)) {
                reason = "holiday";
                note = calendar.national().holidays().get(day);
            } else if (calendar.openOnMakeUpDays()
                    && calendar.national().makeUpDays().containsKey(day)) {
                reason = "make-up-day";
                note = calendar.national().makeUpDays().get(day);
            }
            days.add(new DayView(day, views(calendar.on(day)), reason, note));
        }
        return days;
    }

    private static WeekView view(String branch, BranchCalendar calendar) {
        Map<Integer, List<HoursView>> days = new TreeMap<>();
        calendar.week().days().forEach((day, hours) -> days.put(day.getValue(), views(hours)));
        return new WeekView(
                branch, calendar.zone().getId(), days, calendar.closedOnHolidays(), calendar.openOnMakeUpDays());
    }

    private static List<HoursView> views(List<Hours> hours) {
        return hours.stream()
                .map(each -> new HoursView(Hours.text(each.opens()), Hours.text(each.closes())))
                .toList();
    }

    private static Week week(WeekView view) {
        Map<DayOfWeek, List<Hours>> days = new EnumMap<>(DayOfWeek.class);
        view.days().forEach((day, hours) -> days.put(DayOfWeek.of(day), hours(hours)));
        return new Week(days);
    }

    private static List<Hours> hours(List<HoursView> views) {
        return views.stream()
                .map(each -> new Hours(Hours.minutes(each.opens()), Hours.minutes(each.closes())))
                .toList();
    }
}
