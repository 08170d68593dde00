package io.libraryhub.kit.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import io.libraryhub.kit.db.Utc;
import io.libraryhub.messages.CloudEvent;
import java.time.Clock;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs a handler and remembers that it ran, in one transaction. */
public final class Inbox {
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    public Inbox(JdbcTemplate jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @return false when this handler had handled this message before */
    public boolean handle(MessageHandler handler, CloudEvent<JsonNode> message) {
        try {
            transaction.executeWithoutResult(status -> {
                remember(handler.consumer(), message.id());
                handler.handle(message);
            });
            return true;
        } catch (HandledBefore e) {
            return false;
        }
    }

    private void remember(String consumer, String messageId) {
        try {
            jdbc.update(
                    "INSERT INTO inbox (consumer, message_id, handled_at) VALUES (?, ?, ?)",
                    consumer,
                    messageId,
                    Utc.of(clock.instant()));
        } catch (DuplicateKeyException e) {
            // Told apart from a duplicate key of the handler's own, which is a failure.
            throw new HandledBefore();
        }
    }

    private static final class HandledBefore extends RuntimeException {
        private static final long serialVersionUID = 1L;

        HandledBefore() {
            super("handled before", null, false, false);
        }
    }
}
