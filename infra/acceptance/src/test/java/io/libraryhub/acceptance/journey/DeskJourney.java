package io.libraryhub.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.libraryhub.acceptance.Book;
import io.libraryhub.acceptance.Hub;
import io.libraryhub.acceptance.Reader;
import io.libraryhub.acceptance.Rows;
import io.libraryhub.circulation.api.CheckInResult;
import io.libraryhub.circulation.api.CheckOut;
import io.libraryhub.circulation.api.HoldView;
import io.libraryhub.circulation.api.LoanView;
import io.libraryhub.demo.door.Answer;
import io.libraryhub.kernel.Reply;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeskJourney {
    private final Hub hub = Hub.get();

    private static List<String> codes(Reply<?> reply) {
        return reply.fold(
                done -> List.of(),
                no -> no.reasons().stream().map(reason -> reason.code()).toList());
    }

    @Test
    @Rows({1, 73, 101})
    void the_desk_lends_the_reader_renews_at_home_and_the_copy_comes_back() {
        Book book = hub.book("灯塔看守人", 1);
        Reader reader = hub.reader();
        LoanView loan = hub.checkOut(reader, book.barcode(0)).orElseThrow();
        String token = hub.token(reader);

        JsonNode mine = hub.see("/api/portal/loans", token).path("items");
        assertThat(mine).hasSize(1);
        OffsetDateTime due = OffsetDateTime.parse(mine.get(0).path("dueAt").asText());
        assertThat(due.toInstant()).isEqualTo(loan.dueAt());

        JsonNode renewed = hub.doors()
                .pages()
                .renew(token, Hub.requestId(), loan.id().toString())
                .orElseThrow();
        assertThat(renewed.path("renewals").asInt()).isEqualTo(1);
        assertThat(OffsetDateTime.parse(renewed.path("dueAt").asText())).isAfter(due);

        CheckInResult back = hub.checkIn(book.barcode(0), Hub.MAIN);
        assertThat(back.route()).isEqualTo("shelf");
        assertThat(hub.see("/api/portal/loans", token).path("items")).isEmpty();
        assertThat(hub.see("/api/portal/loans?open=false", token).path("items")).hasSize(1);
    }

    @Test
    @Rows({74, 98, 101})
    void a_returned_copy_travels_to_the_reader_who_waits_and_is_kept_for_nobody_else() {
        Book book = hub.book("候鸟的地图", 1);
        Reader holder = hub.reader();
        Reader waiting = hub.reader();
        Reader other = hub.reader();
        hub.checkOut(holder, book.barcode(0)).orElseThrow();
        hub.placeHold(waiting, book, Hub.OTHER).orElseThrow();

        CheckInResult back = hub.checkIn(book.barcode(0), Hub.MAIN);
        assertThat(back.route()).isEqualTo("transit");
        assertThat(back.goTo()).isEqualTo(Hub.OTHER);
        assertThat(codes(hub.checkOut(other, book.barcode(0)))).contains("ITEM_IN_TRANSIT");

        CheckInResult arrived = hub.checkIn(book.barcode(0), Hub.OTHER);
        assertThat(arrived.route()).isEqualTo("hold-shelf");
        JsonNode hold =
                hub.see("/api/portal/holds", hub.token(waiting)).path("items").get(0);
        assertThat(hold.path("state").asText()).isEqualTo("ready");
        assertThat(OffsetDateTime.parse(hold.path("pickupBy").asText())).isAfter(OffsetDateTime.now());
        assertThat(codes(hub.checkOut(other, book.barcode(0)))).contains("ITEM_ON_HOLD_SHELF");

        CheckOut collect = new CheckOut(
                Hub.requestId(),
                hub.staff().desk(Hub.OTHER),
                waiting.cardNo(),
                null,
                book.barcode(0),
                Hub.OTHER,
                "desk");
        hub.desk().loans().checkOut(collect).orElseThrow();
        JsonNode holds =
                hub.see("/api/portal/holds?active=false", hub.token(waiting)).path("items");
        assertThat(holds.get(0).path("state").asText()).isEqualTo("filled");
    }

    @Test
    @Rows({98})
    void a_hold_given_up_hands_the_ready_copy_to_the_next_in_the_queue() {
        Book book = hub.book("白塔往事", 1);
        Reader holder = hub.reader();
        Reader first = hub.reader();
        Reader second = hub.reader();
        hub.checkOut(holder, book.barcode(0)).orElseThrow();
        JsonNode firstHold = hub.placeHold(first, book, Hub.MAIN).orElseThrow();
        hub.placeHold(second, book, Hub.MAIN).orElseThrow();
        assertThat(hub.checkIn(book.barcode(0), Hub.MAIN).route()).isEqualTo("hold-shelf");

        JsonNode cancelled = hub.doors()
                .pages()
                .cancelHold(
                        hub.token(first), Hub.requestId(), firstHold.path("id").asText())
                .orElseThrow();
        assertThat(cancelled.path("state").asText()).isEqualTo("cancelled");
        CheckInResult scanned = hub.checkIn(book.barcode(0), Hub.MAIN);

        HoldView next = scanned.hold();
        assertThat(next).isNotNull();
        assertThat(next.readerId()).isEqualTo(second.id());
        assertThat(next.state()).isEqualTo("ready");
    }

    @Test
    @Rows({98, 101})
    void a_loan_that_others_wait_for_is_not_renewed_and_a_stranger_cannot_renew_it() {
        Book book = hub.book("迟到的信", 1);
        Reader holder = hub.reader();
        Reader waiting = hub.reader();
        LoanView loan = hub.checkOut(holder, book.barcode(0)).orElseThrow();
        hub.placeHold(waiting, book, Hub.MAIN).orElseThrow();

        Answer renewal = hub.doors()
                .pages()
                .renew(hub.token(holder), Hub.requestId(), loan.id().toString());
        Answer strange = hub.gateway()
                .post(
                        "/api/portal/loans/" + loan.id() + "/renew",
                        hub.token(waiting),
                        Map.of("requestId", Hub.requestId()));

        assertThat(renewal.status()).isEqualTo(409);
        assertThat(renewal.codes()).contains("OTHERS_WAIT");
        assertThat(strange.status()).isIn(403, 404);
    }
}
