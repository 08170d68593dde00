package io.libraryhub.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.libraryhub.acceptance.Await;
import io.libraryhub.acceptance.Book;
import io.libraryhub.acceptance.CirculationBooks;
import io.libraryhub.acceptance.Hub;
import io.libraryhub.acceptance.Reader;
import io.libraryhub.acceptance.Rows;
import io.libraryhub.circulation.api.LoanView;
import io.libraryhub.circulation.api.VoidLoan;
import io.libraryhub.circulation.api.VoidedLoan;
import io.libraryhub.demo.city.Staff;
import io.libraryhub.demo.door.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was written by mistake never was, and who leaves is forgotten, everywhere. */
class CorrectionJourney {
    private static final Duration STREAM = Duration.ofSeconds(30);
    /** The warehouse forgets half a minute after the reader was erased. */
    private static final Duration FORGOTTEN = Duration.ofSeconds(90);

    private final Hub hub = Hub.get();

    @Test
    @Rows({6, 13, 73})
    void a_loan_taken_back_is_on_its_shelf_again_and_counts_for_nothing() {
        Book book = hub.book("扫错的书", 1);
        Reader wrong = hub.reader();
        Reader right = hub.reader();
        LoanView mistake = hub.checkOut(wrong, book.barcode(0)).orElseThrow();
        Await.until("the loan is counted", STREAM, () -> loans(book) == 1);

        VoidedLoan undone = hub.desk()
                .loans()
                .voidLoan(new VoidLoan(Hub.requestId(), hub.staff().desk(Hub.MAIN), mistake.id(), Hub.MAIN, "扫错了读者证"))
                .orElseThrow();

        assertThat(undone.route()).isEqualTo("shelf");
        Await.until("the loan is counted no more", STREAM, () -> loans(book) == 0);
        assertThat(hub.see("/api/portal/loans", hub.token(wrong)).path("items")).isEmpty();
        hub.checkOut(right, book.barcode(0)).orElseThrow();
        Await.until("only the loan that was is counted", STREAM, () -> loans(book) == 1);
    }

    private int loans(Book book) {
        return hub.title(book).path("marks").path("loans7d").asInt();
    }

    @Test
    @Rows({18})
    void whoever_leaves_is_forgotten_in_every_table_of_the_hub() {
        Reader leaving = hub.reader(true);
        Book book = hub.book("告别之书", "乔三", "I561.4", 1);
        hub.checkOut(leaving, book.barcode(0)).orElseThrow();
        String desk = hub.token(Staff.LIBRARIAN);

        Answer refused = forget(leaving, desk);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().toString()).contains("LOANS_OPEN");

        hub.checkIn(book.barcode(0), Hub.MAIN);
        Await.until("the profile knows the reader", STREAM, () -> {
            JsonNode profile = hub.see("/api/portal/me/profile", hub.token(leaving));
            return !profile.isEmpty();
        });
        assertThat(forget(leaving, desk).status()).isEqualTo(200);

        try (CirculationBooks books = new CirculationBooks(hub.doors().stack())) {
            Await.until("no table knows the reader", FORGOTTEN, () -> leftovers(books, leaving), List::isEmpty);
        }
    }

    private Answer forget(Reader reader, String token) {
        return hub.gateway()
                .post("/api/desk/readers/" + reader.id() + "/forget", token, Map.of("requestId", Hub.requestId()));
    }

    /** Where the reader's number stands: in columns for it, in messages, in answers. */
    private static List<String> leftovers(CirculationBooks books, Reader reader) {
        List<String> columns = books.column(
                "SELECT CONCAT(table_schema, '.', table_name, '.', column_name) FROM information_schema.columns"
                        + " JOIN information_schema.tables USING (table_schema, table_name)"
                        + " WHERE table_schema LIKE 'hub\\_%' AND table_type = 'BASE TABLE' AND column_name IN"
                        + " ('id', 'reader_id', 'actor_id', 'payer_id', 'subject', 'payload', 'answer')");
        assertThat(columns).hasSizeGreaterThan(20);
        List<String> found = new ArrayList<>();
        for (String column : columns) {
            String table = column.substring(0, column.lastIndexOf('.'));
            String name = column.substring(column.lastIndexOf('.') + 1);
            if (books.number(
                            "SELECT COUNT(*) FROM " + table + " WHERE CAST(" + name + " AS CHAR) LIKE ?",
                            "%" + reader.id() + "%")
                    > 0) {
                found.add(column);
            }
        }
        return found;
    }
}
