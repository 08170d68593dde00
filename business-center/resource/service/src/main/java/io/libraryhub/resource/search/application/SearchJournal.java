package io.libraryhub.resource.search.application;

import io.libraryhub.kit.gather.Gathering;
import io.libraryhub.kit.outbox.Outbox;
import io.libraryhub.kit.trace.Trace;
import io.libraryhub.messages.SearchPerformed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells what was searched for. Searches of one moment share a transaction: a commit is dearer than what it commits. */
@Component
class SearchJournal {
    private static final Logger LOG = LoggerFactory.getLogger(SearchJournal.class);

    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Gathering<Entry> gathering;

    SearchJournal(SearchPolicy policy, Outbox outbox, TransactionTemplate transaction, Clock clock) {
        this.outbox = outbox;
        this.transaction = transaction;
        this.clock = clock;
        this.gathering = new Gathering<>(policy.getGather(), policy.getMostGathered(), this::together);
    }

    /** Comes back when the event is written: nothing is lost of a search that was answered. */
    void add(SearchPerformed event) {
        List<Entry> one = List.of(new Entry(event, clock.instant(), Trace.traceparent()));
        if (!gathering.join(one)) {
            write(one);
        }
    }

    private boolean together(List<Entry> entries) {
        try {
            write(entries);
            return true;
        } catch (RuntimeException e) {
            LOG.debug("{} searches cannot be told of together: {}", entries.size(), e.toString());
            return false;
        }
    }

    private void write(List<Entry> entries) {
        transaction.executeWithoutResult(status -> entries.forEach(entry -> {
            try (Trace.Scope scope = Trace.open(entry.traceparent())) {
                outbox.append(entry.event(), entry.at());
            }
        }));
    }

    private record Entry(SearchPerformed event, Instant at, @Nullable String traceparent) {}
}
