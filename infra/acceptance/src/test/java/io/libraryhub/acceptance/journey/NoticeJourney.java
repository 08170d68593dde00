package io.libraryhub.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.libraryhub.acceptance.Await;
import io.libraryhub.acceptance.Book;
import io.libraryhub.acceptance.Hub;
import io.libraryhub.acceptance.Reader;
import io.libraryhub.acceptance.Rows;
import io.libraryhub.demo.city.Staff;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * A month at the counter. The clock of circulation-service is put back and comes nearer step by step, never past the real
 * time: so no domain event bears a time that has not come, and nobody else's loans become late.
 */
@Order(2)
class NoticeJourney {
    private static final String CONFIG = "circulation-service.yaml";
    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");
    private static final Duration DAY = Duration.ofDays(1);
    /** Loans are looked at and holds expire when the scheduler comes round. */
    private static final Duration SCHEDULER = Duration.ofSeconds(60);

    private final Hub hub = Hub.get();
    private final String librarian = hub.token(Staff.LIBRARIAN);

    /** The last noon: outside of quiet hours, and after the time at which reminders go out. */
    private static Instant lastNoon() {
        ZonedDateTime noon = ZonedDateTime.now(CITY).with(LocalTime.NOON);
        return (noon.isAfter(ZonedDateTime.now(CITY)) ? noon.minusDays(1) : noon).toInstant();
    }

    /** Does something while circulation believes that it is another time. */
    private void at(Instant time, Book probe, Reader asker, Runnable work) {
        Duration offset = Duration.between(Instant.now(), time);
        String clock = "\n  clock:\n    offset: " + offset + "\n";
        hub.nacos().with(CONFIG, hub.nacos().read(CONFIG) + clock, () -> {
            Await.until(
                    "circulation's clock shows " + time,
                    Hub.SOON,
                    () -> Duration.between(time, clockOf(probe, asker)).abs().compareTo(DAY) < 0);
            work.run();
        });
    }

    /** A trial of a loan says when it would be due: 28 days from now, at the end of the day. */
    private Instant clockOf(Book probe, Reader asker) {
        JsonNode trial = hub.gateway()
                .post(
                        "/api/desk/dry-run",
                        librarian,
                        Map.of("cardNo", asker.cardNo(), "barcode", probe.barcode(0), "branch", Hub.MAIN))
                .orElseThrow();
        return OffsetDateTime.parse(trial.path("countedDueAt").asText())
                .minusDays(28)
                .with(LocalTime.NOON)
                .toInstant();
    }

    /** What staff see of a reader's notices: the state of each, by its kind. */
    private Map<String, String> outbox(Reader reader) {
        Map<String, String> states = new TreeMap<>();
        for (String kind : List.of("due-soon", "overdue", "ready", "hold-expired")) {
            StreamSupport.stream(
                            hub.see("/api/desk/notices?size=100&kind=" + kind, librarian)
                                    .path("items")
                                    .spliterator(),
                            false)
                    .filter(each ->
                            each.path("readerId").asText().equals(reader.id().toString()))
                    .forEach(each -> states.put(kind, each.path("state").asText()));
        }
        return states;
    }

    /** What the reader sees in the portal: titles by kinds. */
    private Map<String, String> inbox(Reader reader) {
        Map<String, String> titles = new TreeMap<>();
        hub.see("/api/portal/notices?size=100", hub.token(reader))
                .path("items")
                .forEach(each -> titles.put(
                        each.path("kind").asText(), each.path("title").asText()));
        return titles;
    }

    @Test
    @Rows({91, 92, 98})
    void readers_hear_of_what_is_due_late_ready_and_not_collected() {
        Instant sending = lastNoon();
        Instant planning = sending.minus(DAY);
        Book late = hub.book("潮汐表", 1);
        Book soon = hub.book("渡口", 1);
        Book ready = hub.book("风筝匠", 1);
        Book missed = hub.book("旧船票", 1);
        Book probe = hub.book("空白页", 1);
        Reader reader = hub.reader();
        Reader other = hub.reader();

        at(planning.minus(DAY.multipliedBy(30)), probe, reader, () -> hub.checkOut(reader, late.barcode(0))
                .orElseThrow());
        at(planning.minus(DAY.multipliedBy(26)), probe, reader, () -> hub.checkOut(reader, soon.barcode(0))
                .orElseThrow());
        at(planning.minus(DAY.multipliedBy(6)), probe, reader, () -> becomesReady(missed, reader, other));
        at(planning, probe, reader, () -> {
            becomesReady(ready, reader, other);
            Await.until(
                    "every notice is written",
                    SCHEDULER,
                    () -> outbox(reader).keySet(),
                    kinds -> kinds.containsAll(List.of("due-soon", "overdue", "ready", "hold-expired")));
        });
        at(sending, probe, reader, () -> {
            Map<String, String> heard = Await.until(
                    "the reader is told of all of it", SCHEDULER, () -> inbox(reader), titles -> titles.keySet()
                            .containsAll(List.of("due-soon", "overdue", "ready", "hold-expired")));
            assertThat(heard)
                    .containsEntry("overdue", late.title())
                    .containsEntry("due-soon", soon.title())
                    .containsEntry("ready", ready.title())
                    .containsEntry("hold-expired", missed.title());
            assertThat(outbox(reader)).containsEntry("overdue", "sent").containsEntry("due-soon", "sent");
            assertThat(inbox(other))
                    .as("nobody is told of somebody else's books")
                    .isEmpty();
        });
    }

    /** Somebody brings back what the reader waits for. */
    private void becomesReady(Book book, Reader reader, Reader holder) {
        hub.checkOut(holder, book.barcode(0)).orElseThrow();
        hub.placeHold(reader, book, Hub.MAIN).orElseThrow();
        assertThat(hub.checkIn(book.barcode(0), Hub.MAIN).route()).isEqualTo("hold-shelf");
    }
}
