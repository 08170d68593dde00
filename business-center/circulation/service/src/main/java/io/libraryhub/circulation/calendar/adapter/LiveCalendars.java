package io.libraryhub.circulation.calendar.adapter;

import io.libraryhub.circulation.calendar.domain.BranchCalendar;
import io.libraryhub.circulation.calendar.domain.CalendarBook;
import io.libraryhub.circulation.calendar.domain.Calendars;
import io.libraryhub.circulation.ledger.adapter.Follower;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The calendars in memory, as followed as the rules are: no use case asks the database for them. */
@Component
class LiveCalendars implements Calendars, DisposableBean {
    private final CalendarBook book;
    private final BranchCalendar always;
    private final Follower follower;
    private volatile Map<String, BranchCalendar> calendars;

    LiveCalendars(
            CalendarBook book,
            JdbcTemplate jdbc,
            @Value("${hub.circulation.zone:Asia/Shanghai}") ZoneId zone,
            @Value("${hub.circulation.rules-checked-every:PT0.5S}") Duration every) {
        this.book = book;
        this.always = BranchCalendar.always(zone);
        this.calendars = book.all();
        this.follower = new Follower(
                "calendars", "SELECT revision FROM calendar_revision WHERE id = 1", jdbc, every, this::refresh);
    }

    @Override
    public BranchCalendar of(String branch) {
        return calendars.getOrDefault(branch, always);
    }

    @Override
    public void refresh() {
        calendars = book.all();
    }

    @Override
    public void destroy() {
        follower.close();
    }
}
