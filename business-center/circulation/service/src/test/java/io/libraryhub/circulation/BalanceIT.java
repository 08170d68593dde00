package io.libraryhub.circulation;

import static io.libraryhub.circulation.fixture.City.*;
import static io.libraryhub.circulation.fixture.Desk.request;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.libraryhub.circulation.api.HoldView;
import io.libraryhub.circulation.api.LoanView;
import io.libraryhub.circulation.balance.application.BalanceSettings;
import io.libraryhub.circulation.balance.application.NoteBalances;
import io.libraryhub.circulation.balance.domain.Balances;
import io.libraryhub.circulation.fixture.RealDesk;
import io.libraryhub.circulation.ledger.domain.Journal;
import io.libraryhub.circulation.ledger.domain.Transactions;
import io.libraryhub.kit.db.Utc;
import io.libraryhub.kit.schedule.domain.ScheduledTask;
import io.libraryhub.messages.BalanceNoted;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who waits for a title, told from the books once a day. */
class BalanceIT {
    private static final ObjectMapper JSON = new ObjectMapper();

    private RealDesk real;
    private ScheduledTask task;

    @BeforeEach
    void open() {
        real = RealDesk.opened();
        task = real.bean("balanceTask", ScheduledTask.class);
        real.desk.announce(real.city.item(1, THREE_BODY, MAIN));
        real.desk.lend(XIAO_LIN, 1).orElseThrow();
    }

    private List<JsonNode> told() {
        return real
                .jdbc
                .queryForList("SELECT payload FROM outbox WHERE type = ? ORDER BY id", String.class, BalanceNoted.TYPE)
                .stream()
                .map(BalanceIT::data)
                .toList();
    }

    private static JsonNode data(String payload) {
        try {
            return JSON.readTree(payload);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void who_waits_is_listed_and_who_paused_or_gave_up_is_not() {
        HoldView waits = real.desk.wait(LAO_WANG, THREE_BODY, MAIN).orElseThrow();
        HoldView paused = real.desk.wait(A_MEI, THREE_BODY, MAIN).orElseThrow();
        real.desk
                .suspend(paused.id(), real.clock.instant().plus(Duration.ofDays(9)), request())
                .orElseThrow();

        assertThat(task.step("").done()).isTrue();

        assertThat(told()).singleElement().satisfies(balance -> {
            assertThat(balance.path("titleId").asText())
                    .isEqualTo(THREE_BODY.id().toString());
            assertThat(balance.path("waiting").asInt()).isEqualTo(1);
            assertThat(balance.path("holdIds").get(0).asText())
                    .isEqualTo(waits.id().toString());
            assertThat(Instant.parse(balance.path("asOf").asText()))
                    .as("an act that is under way now may not be in it")
                    .isEqualTo(real.clock.instant().minus(Duration.ofMinutes(1)));
        });
    }

    @Test
    void copies_are_told_by_whether_they_serve_and_loans_while_they_are_out() {
        real.desk.announce(real.city.item(2, THREE_BODY, MAIN));
        LoanView second = real.desk.lend(LAO_WANG, 2).orElseThrow();
        real.desk.wait(A_MEI, THREE_BODY, MAIN).orElseThrow();
        task.step("");
        JsonNode out = told().get(0);
        assertThat(texts(out.path("servingItemIds")))
                .as("a copy that is out serves")
                .containsExactly("1", "2");
        assertThat(out.path("idleItemIds")).isEmpty();
        assertThat(out.path("openLoans")).hasSize(2);
        assertThat(Instant.parse(out.path("openLoans").get(0).path("openedAt").asText()))
                .isEqualTo(real.clock.instant());

        real.desk.mark(second.id(), "lost", request()).orElseThrow();
        task.step("");

        JsonNode lost = told().get(1);
        assertThat(texts(lost.path("servingItemIds"))).containsExactly("1");
        assertThat(texts(lost.path("idleItemIds"))).containsExactly("2");
        assertThat(lost.path("openLoans")).hasSize(1);
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    @Test
    void a_title_that_very_many_wait_for_is_told_in_full() {
        HoldView first = real.desk.wait(LAO_WANG, THREE_BODY, MAIN).orElseThrow();
        real.jdbc.update(
                """
                INSERT INTO hold (hold_id, title_id, reader_id, pickup_branch, channel, place, state, placed_at)
                WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 900)
                SELECT 900000 + i, ?, 800000 + i, 'MAIN', 'online', 100 + i, 'waiting', ? FROM n""",
                THREE_BODY.id().value(),
                Utc.of(real.clock.instant()));

        task.step("");

        assertThat(told().get(0).path("waiting").asInt()).isEqualTo(901);
        assertThat(texts(told().get(0).path("holdIds")))
                .hasSize(901)
                .contains(first.id().toString(), "900001", "900900");
    }

    @Test
    void of_a_title_with_more_copies_than_a_message_takes_only_the_holds_are_told() {
        real.desk.wait(LAO_WANG, THREE_BODY, MAIN).orElseThrow();
        real.jdbc.update(
                """
                INSERT INTO copy (item_id, title_id, barcode, home_branch, at_branch, state, version)
                WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000)
                SELECT 700000 + 1000 * t.k + i, ?, CONCAT('X', t.k, '-', i), 'MAIN', 'MAIN', 'available', 0
                FROM n JOIN (SELECT 0 AS k UNION ALL SELECT 1) t""",
                THREE_BODY.id().value());

        task.step("");

        assertThat(told().get(0).path("waiting").asInt()).isEqualTo(1);
        assertThat(told().get(0).path("servingItemIds")).isEmpty();
        assertThat(told().get(0).path("openLoans")).isEmpty();
    }

    @Test
    void that_nobody_waits_any_more_is_told_for_a_month() {
        HoldView hold = real.desk.wait(LAO_WANG, THREE_BODY, MAIN).orElseThrow();
        real.desk.giveUp(hold.id()).orElseThrow();
        task.step("");
        assertThat(told()).singleElement().satisfies(balance -> assertThat(
                        balance.path("waiting").asInt(-1))
                .isZero());

        real.clock.pass(Duration.ofDays(31));
        task.step("");

        assertThat(told()).as("nothing more").hasSize(1);
    }

    @Test
    void titles_are_told_page_by_page() {
        real.desk.announce(real.city.item(2, FORTRESS, MAIN));
        real.desk.lend(XIAO_LIN, 2).orElseThrow();
        real.desk.wait(LAO_WANG, THREE_BODY, MAIN).orElseThrow();
        real.desk.wait(LAO_WANG, FORTRESS, MAIN).orElseThrow();
        NoteBalances one = new NoteBalances(
                real.bean(Balances.class),
                real.bean(Transactions.class),
                real.bean(Journal.class),
                new BalanceSettings(Duration.ofDays(1), 1, Duration.ofMinutes(1), Duration.ofDays(30)),
                real.clock);

        NoteBalances.Page first = one.run(0);
        NoteBalances.Page second = one.run(first.next().orElseThrow());
        NoteBalances.Page last = one.run(second.next().orElseThrow());

        assertThat(last).isEqualTo(new NoteBalances.Page(0, OptionalLong.empty()));
        assertThat(told())
                .extracting(balance -> balance.path("titleId").asText())
                .containsExactlyInAnyOrder(
                        THREE_BODY.id().toString(), FORTRESS.id().toString());
    }
}
