package io.libraryhub.resource.search.application;

import io.libraryhub.kit.outbox.Outbox;
import io.libraryhub.messages.SearchPerformed;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gathers what was searched for and writes it in one transaction for many searches. These are statistics and promise
 * nothing to a reader: a process that is killed loses what it gathered since the last writing, a transaction that fails
 * loses what was in it and says how many. An orderly stop loses nothing.
 */
@Component
public class SearchJournal {
    private static final Logger LOG = LoggerFactory.getLogger(SearchJournal.class);

    private final SearchPolicy policy;
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Object lock = new Object();
    private List<Entry> gathered = new ArrayList<>();

    SearchJournal(SearchPolicy policy, Outbox outbox, TransactionTemplate transaction, Clock clock) {
        this.policy = policy;
        this.outbox = outbox;
        this.transaction = transaction;
        this.clock = clock;
    }

    void add(SearchPerformed event) {
        boolean full;
        synchronized (lock) {
            gathered.add(new Entry(event, clock.instant()));
            full = gathered.size() >= policy.getMostGathered();
        }
        if (full) {
            write();
        }
    }

    /** Writes what was gathered. */
    @Scheduled(fixedDelayString = "${hub.search.gather:PT0.5S}")
    @PreDestroy
    public void write() {
        List<Entry> entries;
        synchronized (lock) {
            if (gathered.isEmpty()) {
                return;
            }
            entries = gathered;
            gathered = new ArrayList<>();
        }
        try {
            transaction.executeWithoutResult(
                    status -> entries.forEach(entry -> outbox.append(entry.event(), entry.at())));
        } catch (RuntimeException e) {
            LOG.warn("{} searches are missing from the statistics: {}", entries.size(), e.toString());
        }
    }

    private record Entry(SearchPerformed event, Instant at) {}
}
