package io.libraryhub.events.house;

import com.fasterxml.jackson.databind.JsonNode;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kit.inbox.MessageHandler;
import io.libraryhub.kit.json.Json;
import io.libraryhub.messages.CloudEvent;
import io.libraryhub.messages.ReaderMerged;
import io.libraryhub.messages.Topics;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Visits and places of an account that was joined with another become the other's. Where both had booked the same, the second
 * booking stays with the account given up: nobody comes with it. Letters written to it are not kept.
 */
@Component
class MergeMessages implements MessageHandler {
    private static final List<String> TABLES = List.of("visit", "registration");

    private final JdbcTemplate jdbc;
    private final Json json;

    MergeMessages(JdbcTemplate jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public String topic() {
        return Topics.READER;
    }

    @Override
    public Set<String> types() {
        return Set.of(ReaderMerged.TYPE);
    }

    @Override
    public void handle(CloudEvent<JsonNode> message) {
        ReaderMerged merged = json.convert(message.data(), ReaderMerged.class);
        long from = ReaderId.of(merged.readerId()).value();
        long into = ReaderId.of(merged.intoReaderId()).value();
        TABLES.forEach(
                table -> jdbc.update("UPDATE IGNORE " + table + " SET reader_id = ? WHERE reader_id = ?", into, from));
        jdbc.update("DELETE FROM letter_reader WHERE reader_id = ?", from);
        jdbc.update("DELETE FROM letter WHERE reader_id = ?", from);
    }
}
