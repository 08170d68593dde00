package io.libraryhub.kit.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import io.libraryhub.kit.db.Utc;
import io.libraryhub.messages.CloudEvent;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs a handler and remembers that it ran, in one transaction. */
public final class Inbox {
    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);
    private static final String REMEMBER = "INSERT INTO inbox (consumer, message_id, handled_at) VALUES (?, ?, ?)";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    public Inbox(JdbcTemplate jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A message, and who handles it. */
    record Delivery(MessageHandler handler, CloudEvent<JsonNode> message) {}

    /**
     * Several in one transaction, those of a handler in their order: a commit is dearer than most handlers.
     *
     * @return false, with nothing changed, when one of them was handled before or fails: then each is to be handled alone
     */
    boolean handleTogether(List<Delivery> deliveries) {
        try {
            transaction.executeWithoutResult(status -> {
                rememberAll(deliveries);
                Map<MessageHandler, List<CloudEvent<JsonNode>>> shares = new LinkedHashMap<>();
                deliveries.forEach(d -> shares.computeIfAbsent(d.handler(), handler -> new ArrayList<>())
                        .add(d.message()));
                shares.forEach(MessageHandler::handleAll);
            });
            return true;
        } catch (RuntimeException e) {
            LOG.debug("{} messages cannot be handled together: {}", deliveries.size(), e.toString());
            return false;
        }
    }

    private void rememberAll(List<Delivery> deliveries) {
        LocalDateTime now = Utc.of(clock.instant());
        jdbc.batchUpdate(
                REMEMBER,
                deliveries.stream()
                        .map(d -> new Object[] {
                            d.handler().consumer(), d.message().id(), now
                        })
                        .toList());
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
            jdbc.update(REMEMBER, consumer, messageId, Utc.of(clock.instant()));
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
