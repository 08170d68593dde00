package io.libraryhub.events.visit.application;

import io.libraryhub.events.house.EventsSettings;
import io.libraryhub.events.visit.domain.Visit;
import io.libraryhub.events.visit.domain.Visits;
import io.libraryhub.kit.schedule.domain.Progress;
import io.libraryhub.kit.schedule.domain.ScheduledTask;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * After midnight at the venues: who booked and did not come has missed it (requirement row 34); who forgot to scan out has
 * left. Safe to run twice and in several instances at once.
 */
@Service
public class CloseDays implements ScheduledTask {
    private static final Logger LOG = LoggerFactory.getLogger(CloseDays.class);

    private final Visits visits;
    private final PassGates gates;
    private final EventsSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CloseDays(Visits visits, PassGates gates, EventsSettings settings, TransactionTemplate transaction, Clock clock) {
        this.visits = visits;
        this.gates = gates;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "close-days";
    }

    @Override
    public Duration every() {
        return settings.getCloseDaysEvery();
    }

    @Override
    public Progress step(String position) {
        LocalDate today = settings.visitRules(clock).today();
        int missed = visits.markMissed(today, clock.instant());
        Integer left = transaction.execute(t -> {
            List<Visit> forgotten = visits.lockForgotten(today);
            forgotten.forEach(gates::goOut);
            return forgotten.size();
        });
        int gone = left == null ? 0 : left;
        if (missed > 0 || gone > 0) {
            LOG.info("days before {} closed: {} visits missed, {} left without scanning", today, missed, gone);
        }
        return Progress.end(missed + gone);
    }
}
