package io.libraryhub.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.libraryhub.acceptance.Await;
import io.libraryhub.acceptance.Hub;
import io.libraryhub.acceptance.Rows;
import io.libraryhub.demo.city.Staff;
import io.libraryhub.demo.door.Answer;
import io.libraryhub.demo.door.Gateway;
import io.libraryhub.demo.door.StackFile;
import io.libraryhub.messages.SearchPerformed;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AccountsJourney {
    private static final Duration STREAM = Duration.ofSeconds(60);

    private final Hub hub = Hub.get();

    private JsonNode today() {
        return hub.see("/api/acquisitions/accounts/days?count=2", hub.token(Staff.MANAGER))
                .path("days")
                .get(0);
    }

    @Test
    @Rows({6, 7})
    void a_message_that_the_broker_lost_shows_in_the_days_books_and_a_manager_lets_it_be_published_again()
            throws SQLException {
        hub.see("/api/portal/search?q=" + Gateway.encoded("对账" + Hub.unique()), null);
        Await.until("the day's books agree", STREAM, () -> today().path("equal").asBoolean());

        loseASearch();
        JsonNode day = today();
        assertThat(day.path("equal").asBoolean(true)).isFalse();
        assertThat(day.path("differences").findValuesAsText("type")).containsExactly(SearchPerformed.TYPE);

        Map<String, Object> again = Map.of(
                "requestId", Hub.requestId(), "day", day.path("day").asText(), "types", List.of(SearchPerformed.TYPE));
        Answer refused = hub.gateway().post("/api/acquisitions/accounts/replays", hub.token(Staff.LIBRARIAN), again);
        assertThat(refused.status()).isEqualTo(403);
        Answer replayed = hub.gateway().post("/api/acquisitions/accounts/replays", hub.token(Staff.MANAGER), again);
        assertThat(replayed.orElseThrow().path("events").asLong()).isPositive();

        Await.until("the day's books agree again", STREAM, () -> today().path("equal")
                .asBoolean());
    }

    /** A search that the service knows and believes published, and that nobody has heard of. */
    private void loseASearch() throws SQLException {
        StackFile stack = hub.doors().stack();
        try (Connection connection = DriverManager.getConnection(
                        stack.value("HUB_MYSQL_URL") + "/hub_resource" + stack.value("HUB_MYSQL_PARAMS"),
                        "root",
                        stack.value("HUB_MYSQL_ROOT_PASSWORD"));
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO outbox (event_id, type, subject, shard, payload, occurred_at, sent_at)"
                                + " SELECT UUID(), type, subject, shard, payload, UTC_TIMESTAMP(3), UTC_TIMESTAMP(3)"
                                + " FROM outbox WHERE type = ? ORDER BY id DESC LIMIT 1")) {
            insert.setString(1, SearchPerformed.TYPE);
            assertThat(insert.executeUpdate()).isEqualTo(1);
        }
    }
}
