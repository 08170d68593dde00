package io.libraryhub.circulation.calendar.adapter;

import io.libraryhub.circulation.calendar.domain.NationalDays;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Raises the alarm when the public holidays of a year are not known: of this year, or of the next when it is near. Until
 * they are, the weekly hours decide, and loans fall due on holidays.
 */
@Component
public class MissingYears {
    private static final Logger LOG = LoggerFactory.getLogger(MissingYears.class);

    private final NationalDays national;
    private final ZoneId zone;
    private final int noticeDays;
    private final Clock clock;
    private final AtomicReference<Set<Integer>> told = new AtomicReference<>(Set.of());

    MissingYears(
            @Value("${hub.circulation.calendar.national:classpath:calendar/china.txt}") Resource national,
            @Value("${hub.circulation.zone:Asia/Shanghai}") ZoneId zone,
            @Value("${hub.circulation.calendar.notice-days:30}") int noticeDays,
            Clock clock,
            MeterRegistry meters) {
        this.national = NationalDaysFile.read(national);
        this.zone = zone;
        this.noticeDays = noticeDays;
        this.clock = clock;
        Gauge.builder("hub.calendar.missing.years", this, each -> each.missing().size())
                .description("years in use whose public holidays are not known")
                .register(meters);
    }

    /** In order. */
    public Set<Integer> missing() {
        return national.missing(LocalDate.ofInstant(clock.instant(), zone), noticeDays);
    }

    @Scheduled(fixedDelayString = "${hub.circulation.calendar.checked-every:PT1M}")
    void look() {
        Set<Integer> missing = missing();
        if (!missing.equals(told.getAndSet(missing)) && !missing.isEmpty()) {
            LOG.error("the public holidays of {} are not known: branches open by their weekly hours", missing);
        }
    }
}
