package io.libraryhub.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.libraryhub.acceptance.Await;
import io.libraryhub.acceptance.Book;
import io.libraryhub.acceptance.Hub;
import io.libraryhub.acceptance.Reader;
import io.libraryhub.acceptance.Rows;
import io.libraryhub.demo.city.Staff;
import io.libraryhub.demo.door.Answer;
import io.libraryhub.demo.door.Gateway;
import io.libraryhub.resource.api.ItemView;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LoopJourney {
    private static final Duration STREAM = Duration.ofSeconds(30);

    private final Hub hub = Hub.get();

    private String officer() {
        return hub.token(Staff.ACQUISITIONS);
    }

    private JsonNode proposalOf(Book book) {
        for (JsonNode proposal : hub.see("/api/acquisitions/proposals?state=open&size=100", officer())
                .path("items")) {
            if (proposal.path("titleId").asText().equals(book.id().toString())) {
                return proposal;
            }
        }
        return com.fasterxml.jackson.databind.node.MissingNode.getInstance();
    }

    private JsonNode step(String proposal, String step, Map<String, ?> body) {
        return go(proposal, step, body).orElseThrow();
    }

    private Answer go(String proposal, String step, Map<String, ?> body) {
        Map<String, Object> command = new HashMap<>(body);
        command.put("requestId", Hub.requestId());
        return hub.gateway().post("/api/acquisitions/proposals/" + proposal + "/" + step, officer(), command);
    }

    private JsonNode pressure(Book book) {
        return hub.see("/api/acquisitions/pressure/" + book.id(), officer()).path("row");
    }

    private boolean inShortSupply(Book book) {
        return hub.title(book).path("marks").path("inShortSupply").asBoolean();
    }

    @Test
    @Rows({1, 6, 11, 14, 15, 23})
    void readers_who_wait_open_a_proposal_the_bought_copies_fill_their_holds_and_the_pressure_falls() {
        Book book = hub.book("海图与潮汐", 1);
        hub.checkOut(hub.reader(), book.barcode(0)).orElseThrow();
        List<Reader> waiting = hub.readers(7);
        waiting.forEach(reader -> hub.placeHold(reader, book, Hub.MAIN).orElseThrow());

        // Demand is seen: the title is marked, and a proposal opened with its figures.
        JsonNode proposal = Await.until(
                "a proposal is opened",
                STREAM,
                () -> proposalOf(book),
                found -> found.path("quantity").asInt() >= 2);
        assertThat(proposal.path("origin").asText()).isEqualTo("pressure");
        assertThat(proposal.path("evidence").size()).isPositive();
        Await.until("the title is marked short", STREAM, () -> inShortSupply(book));
        JsonNode before = Await.until(
                "all who wait are counted",
                STREAM,
                () -> pressure(book),
                row -> row.path("activeHolds").asInt() == 7);
        assertThat(before.path("copies").asInt()).isEqualTo(1);
        assertThat(before.path("pressing").asBoolean()).isTrue();

        // It is decided and bought. No step can be left out.
        String id = proposal.path("id").asText();
        assertThat(go(id, "receive", Map.of("branches", List.of(Hub.MAIN))).status())
                .isEqualTo(409);
        step(id, "decide", Map.of("approve", true, "quantity", 2));
        step(id, "advance", Map.of("to", "on-order"));
        step(id, "advance", Map.of("to", "in-process"));
        JsonNode received = step(id, "receive", Map.of("branches", List.of(Hub.MAIN, Hub.MAIN)));
        assertThat(received.path("state").asText()).isEqualTo("received");
        assertThat(received.path("history").size()).isGreaterThanOrEqualTo(4);

        // The copies go to the first two who wait, at once; they collect them.
        for (Reader reader : waiting.subList(0, 2)) {
            JsonNode hold = Await.until(
                    "a bought copy lies ready for the reader",
                    STREAM,
                    () -> hub.see("/api/portal/holds", hub.token(reader))
                            .path("items")
                            .path(0),
                    found -> found.path("state").asText().equals("ready"));
            hub.checkOut(reader, barcodeOf(book, hold.path("itemId").asText())).orElseThrow();
        }

        // The pressure has fallen, and everyone sees it.
        JsonNode after = Await.until(
                "the pressure falls",
                STREAM,
                () -> pressure(book),
                row -> !row.path("pressing").asBoolean(true)
                        && row.path("activeHolds").asInt() == 5);
        assertThat(after.path("copies").asInt()).isEqualTo(3);
        assertThat(after.path("ratio").asDouble())
                .isLessThan(before.path("ratio").asDouble());
        Await.until("the mark is gone on the title page", STREAM, () -> !inShortSupply(book));
        Await.until(
                "the mark is gone in the search",
                STREAM,
                () -> hub.see("/api/portal/search?q=" + Gateway.encoded(book.word()), null)
                        .path("titles")
                        .path("items")
                        .path(0),
                found -> found.path("totalCopies").asInt() == 3
                        && !found.path("marks").path("inShortSupply").asBoolean(true));
    }

    private String barcodeOf(Book book, String itemId) {
        return hub.desk().catalogue().items(book.id()).orElseThrow().stream()
                .filter(item -> item.id().toString().equals(itemId))
                .map(ItemView::barcode)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Rows({23, 7})
    void a_rejected_proposal_needs_a_reason_and_buys_nothing() {
        Book book = hub.book("无人问津的热门", 1);
        JsonNode opened = hub.gateway()
                .post(
                        "/api/acquisitions/proposals",
                        officer(),
                        Map.of(
                                "requestId",
                                Hub.requestId(),
                                "titleId",
                                book.id().toString(),
                                "quantity",
                                3,
                                "reason",
                                "读者推荐"))
                .orElseThrow();
        String id = opened.path("id").asText();

        assertThat(go(id, "decide", Map.of("approve", false, "quantity", 0)).status())
                .isIn(409, 422);
        JsonNode rejected = step(id, "decide", Map.of("approve", false, "quantity", 0, "reason", "已有三个版本"));

        assertThat(rejected.path("state").asText()).isEqualTo("rejected");
        assertThat(go(id, "advance", Map.of("to", "on-order")).status()).isEqualTo(409);
        assertThat(hub.title(book).path("totalCopies").asInt()).isEqualTo(1);
    }
}
