package io.libraryhub.circulation.calendar.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.libraryhub.circulation.calendar.domain.BranchCalendar;
import io.libraryhub.circulation.calendar.domain.CalendarBook;
import io.libraryhub.circulation.calendar.domain.Hours;
import io.libraryhub.circulation.calendar.domain.NationalDays;
import io.libraryhub.circulation.calendar.domain.Week;
import io.libraryhub.kit.db.Utc;
import io.libraryhub.kit.json.Json;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Calendars in MySQL. Every change raises the revision, so that other instances notice it. */
@Repository
class JdbcCalendarBook implements CalendarBook {
    private final JdbcTemplate jdbc;
    private final Json json;
    private final NationalDays national;
    private final ZoneId zone;

    JdbcCalendarBook(
            JdbcTemplate jdbc,
            Json json,
            @Value("${hub.circulation.calendar.national:classpath:calendar/china.txt}") Resource national,
            @Value("${hub.circulation.zone:Asia/Shanghai}") ZoneId zone) {
        this.jdbc = jdbc;
        this.json = json;
        this.national = NationalDaysFile.read(national);
        this.zone = zone;
    }

    @Override
    public Map<String, BranchCalendar> all() {
        Map<String, Map<LocalDate, List<Hours>>> exceptions = new HashMap<>();
        jdbc.query("SELECT branch, day, hours FROM branch_exception", row -> {
            exceptions
                    .computeIfAbsent(row.getString("branch"), branch -> new HashMap<>())
                    .put(row.getObject("day", LocalDate.class), hours(json.tree(row.getString("hours"))));
        });
        Map<String, BranchCalendar> calendars = new HashMap<>();
        exceptions.forEach((branch, days) ->
                calendars.put(branch, new BranchCalendar(zone, Week.ALWAYS, false, false, days, national)));
        jdbc.query("SELECT branch, zone, week, closed_on_holidays, open_on_make_up FROM branch_week", row -> {
            String branch = row.getString("branch");
            calendars.put(
                    branch,
                    new BranchCalendar(
                            ZoneId.of(row.getString("zone")),
                            week(json.tree(row.getString("week"))),
                            row.getBoolean("closed_on_holidays"),
                            row.getBoolean("open_on_make_up"),
                            exceptions.getOrDefault(branch, Map.of()),
                            national));
        });
        return calendars;
    }

    @Override
    public Map<LocalDate, String> notes(String branch, LocalDate from, LocalDate to) {
        Map<LocalDate, String> notes = new HashMap<>();
        jdbc.query(
                "SELECT day, note FROM branch_exception WHERE branch = ? AND day BETWEEN ? AND ?",
                row -> {
                    notes.put(row.getObject("day", LocalDate.class), row.getString("note"));
                },
                branch,
                from,
                to);
        return notes;
    }

    @Override
    public void saveWeek(String branch, BranchCalendar calendar, String by, Instant now) {
        ObjectNode week = json.mapper().createObjectNode();
        calendar.week().days().forEach((day, hours) -> week.set(String.valueOf(day.getValue()), array(hours)));
        changed();
        jdbc.update(
                "INSERT INTO branch_week (branch, zone, week, closed_on_holidays, open_on_make_up, saved_at, saved_by)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?) AS new ON DUPLICATE KEY UPDATE zone = new.zone, week = new.week,"
                        + " closed_on_holidays = new.closed_on_holidays, open_on_make_up = new.open_on_make_up,"
                        + " saved_at = new.saved_at, saved_by = new.saved_by",
                branch,
                calendar.zone().getId(),
                week.toString(),
                calendar.closedOnHolidays(),
                calendar.openOnMakeUpDays(),
                Utc.of(now),
                by);
    }

    @Override
    public void saveExceptions(
            String branch, List<LocalDate> days, List<Hours> hours, String note, String by, Instant now) {
        changed();
        String text = array(hours).toString();
        jdbc.batchUpdate(
                "INSERT INTO branch_exception (branch, day, hours, note, saved_at, saved_by) VALUES (?, ?, ?, ?, ?, ?)"
                        + " AS new ON DUPLICATE KEY UPDATE hours = new.hours, note = new.note, saved_at = new.saved_at,"
                        + " saved_by = new.saved_by",
                days.stream()
                        .map(day -> new Object[] {branch, day, text, note, Utc.of(now), by})
                        .toList());
    }

    @Override
    public void removeExceptions(String branch, LocalDate from, LocalDate to) {
        changed();
        jdbc.update("DELETE FROM branch_exception WHERE branch = ? AND day BETWEEN ? AND ?", branch, from, to);
    }

    /** First, so that two changes at once follow each other. */
    private void changed() {
        jdbc.update("UPDATE calendar_revision SET revision = revision + 1 WHERE id = 1");
    }

    private ArrayNode array(List<Hours> hours) {
        ArrayNode array = json.mapper().createArrayNode();
        hours.forEach(each -> array.addArray().add(each.opens()).add(each.closes()));
        return array;
    }

    private static List<Hours> hours(JsonNode array) {
        List<Hours> hours = new ArrayList<>();
        array.forEach(
                each -> hours.add(new Hours(each.path(0).asInt(), each.path(1).asInt())));
        return hours;
    }

    private static Week week(JsonNode node) {
        Map<DayOfWeek, List<Hours>> days = new EnumMap<>(DayOfWeek.class);
        node.fields()
                .forEachRemaining(
                        each -> days.put(DayOfWeek.of(Integer.parseInt(each.getKey())), hours(each.getValue())));
        return new Week(days);
    }
}
