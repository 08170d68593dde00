package io.libraryhub.kit.forget;

import com.fasterxml.jackson.databind.JsonNode;
import io.libraryhub.kit.id.Ids;
import io.libraryhub.kit.inbox.MessageHandler;
import io.libraryhub.kit.json.Json;
import io.libraryhub.messages.CloudEvent;
import io.libraryhub.messages.ReaderErased;
import io.libraryhub.messages.Topics;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Puts a number of nobody in the place of an erased reader's, in the service's own columns and in the events published;
 * answers given to the reader and signals applied go. What is published once more from the ledger bears the number of its
 * message, so it is a repeat to everybody.
 */
final class ForgetReader implements MessageHandler {
    private final JdbcTemplate jdbc;
    private final Ids ids;
    private final Json json;
    private final List<ReaderColumn> columns;

    ForgetReader(JdbcTemplate jdbc, Ids ids, Json json, List<ReaderColumn> columns) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.json = json;
        this.columns = List.copyOf(columns);
    }

    @Override
    public String topic() {
        return Topics.READER;
    }

    @Override
    public Set<String> types() {
        return Set.of(ReaderErased.TYPE);
    }

    @Override
    public void handle(CloudEvent<JsonNode> message) {
        String reader = json.convert(message.data(), ReaderErased.class).readerId();
        long nobody = ids.next();
        columns.forEach(column -> rewrite(column, Long.parseLong(reader), nobody));
        forgetEvents(reader, Long.toString(nobody));
        forgetAnswers(reader);
        jdbc.update("DELETE FROM signal_log WHERE subject = ?", reader);
    }

    private void rewrite(ReaderColumn in, long reader, long nobody) {
        Object was = in.text() ? Long.toString(reader) : Long.valueOf(reader);
        if (in.kept()) {
            Object is = in.text() ? Long.toString(nobody) : Long.valueOf(nobody);
            jdbc.update("UPDATE " + in.table() + " SET " + in.column() + " = ? WHERE " + in.column() + " = ?", is, was);
        } else {
            jdbc.update("DELETE FROM " + in.table() + " WHERE " + in.column() + " = ?", was);
        }
    }

    /** Looked for without a lock: others append meanwhile. */
    private void forgetEvents(String reader, String nobody) {
        List<Long> rows =
                jdbc.queryForList("SELECT id FROM outbox WHERE payload ->> '$.readerId' = ?", Long.class, reader);
        jdbc.batchUpdate(
                "UPDATE outbox SET payload = JSON_SET(payload, '$.readerId', ?), subject = IF(subject = ?, ?, subject)"
                        + " WHERE id = ?",
                rows.stream()
                        .map(row -> new Object[] {nobody, reader, nobody, row})
                        .toList());
    }

    /** An answer may say more of a reader than a number: it goes as a whole. Nobody asks again what was done for him. */
    private void forgetAnswers(String reader) {
        List<String> rows = jdbc.queryForList(
                "SELECT request_id FROM once WHERE CAST(answer AS CHAR) LIKE ?", String.class, "%\"" + reader + "\"%");
        jdbc.batchUpdate(
                "DELETE FROM once WHERE request_id = ?",
                rows.stream().map(row -> new Object[] {row}).toList());
    }
}
