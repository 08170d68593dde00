package io.libraryhub.kit.outbox;

import io.libraryhub.kit.db.Utc;
import io.libraryhub.kit.id.Ids;
import io.libraryhub.kit.json.Json;
import io.libraryhub.kit.trace.Trace;
import io.libraryhub.messages.DomainEvent;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.zip.CRC32;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes domain events beside the rows they tell of: both commit, or neither does. A relay publishes them afterwards.
 *
 * <p>Events of one subject are published in the order of their rows. Two transactions that touch the same subject at the
 * same time must therefore hold a lock in common (a row, a unique key) before they append, or their order is open.
 */
public final class Outbox {
    static final int SHARDS = 16;

    private final JdbcTemplate jdbc;
    private final Json json;
    private final Ids ids;
    private final Clock clock;
    private final Runnable wakeRelay;

    /** @param wakeRelay called after a commit that wrote events */
    public Outbox(JdbcTemplate jdbc, Json json, Ids ids, Clock clock, Runnable wakeRelay) {
        this.jdbc = jdbc;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
        this.wakeRelay = wakeRelay;
    }

    /** Appends an event that happens now. */
    public void append(DomainEvent event) {
        append(event, clock.instant());
    }

    /**
     * @param happenedAt when it happened, where that was before now
     * @throws IllegalStateException outside of a transaction: the event could then be told without being true
     */
    public void append(DomainEvent event, Instant happenedAt) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a domain event is written inside a transaction: " + event.type());
        }
        jdbc.update(
                "INSERT INTO outbox (event_id, type, subject, shard, payload, occurred_at, traceparent)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                ids.message(),
                event.type(),
                event.subject(),
                shardOf(event.subject()),
                json.write(event),
                Utc.of(happenedAt),
                Trace.traceparent());
        wakeAfterCommit();
    }

    /** Lets the relay look as soon as the running transaction has committed. */
    public void wakeAfterCommit() {
        if (TransactionSynchronizationManager.hasResource(this)) {
            return;
        }
        TransactionSynchronizationManager.bindResource(this, Boolean.TRUE);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void suspend() {
                TransactionSynchronizationManager.unbindResourceIfPossible(Outbox.this);
            }

            @Override
            public void resume() {
                TransactionSynchronizationManager.bindResource(Outbox.this, Boolean.TRUE);
            }

            @Override
            public void afterCommit() {
                wakeRelay.run();
            }

            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(Outbox.this);
            }
        });
    }

    static int shardOf(String subject) {
        CRC32 crc = new CRC32();
        crc.update(subject.getBytes(StandardCharsets.UTF_8));
        return (int) (crc.getValue() % SHARDS);
    }
}
