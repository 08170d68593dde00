package io.libraryhub.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.libraryhub.events.activity.application.ActivityQueries;
import io.libraryhub.events.activity.application.PublishActivities;
import io.libraryhub.events.activity.application.RegisterForSessions;
import io.libraryhub.events.api.BookVisit;
import io.libraryhub.events.api.CancelRegistration;
import io.libraryhub.events.api.CancelVisit;
import io.libraryhub.events.api.EventsCodes;
import io.libraryhub.events.api.PassGate;
import io.libraryhub.events.api.PublishActivity;
import io.libraryhub.events.api.RegisterForSession;
import io.libraryhub.events.api.RegistrationView;
import io.libraryhub.events.api.SessionQuery;
import io.libraryhub.events.api.SessionView;
import io.libraryhub.events.api.VisitView;
import io.libraryhub.events.house.EventsSettings;
import io.libraryhub.events.neighbour.ReaderDirectory;
import io.libraryhub.events.visit.application.BookVisits;
import io.libraryhub.events.visit.application.CloseDays;
import io.libraryhub.events.visit.application.PassGates;
import io.libraryhub.events.visit.application.VisitQueries;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Refused;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.Roles;
import io.libraryhub.kernel.accounts.AccountsApi;
import io.libraryhub.kernel.accounts.LedgerLine;
import io.libraryhub.kit.inbox.Inbox;
import io.libraryhub.kit.inbox.MessageHandler;
import io.libraryhub.kit.json.Json;
import io.libraryhub.kit.test.Leftovers;
import io.libraryhub.kit.test.TestApp;
import io.libraryhub.kit.test.TestSchema;
import io.libraryhub.messages.CloudEvent;
import io.libraryhub.messages.DomainEvent;
import io.libraryhub.messages.ReaderErased;
import io.libraryhub.messages.ReaderMerged;
import io.libraryhub.reader.api.ReaderCodes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases on the real MySQL, also under parallel fire. */
class EventsIT {
    private static final ReaderId SUSPENDED = new ReaderId(13);
    private static final Actor DESK = new Actor("1", Roles.LIBRARIAN, "MAIN");
    private static final Actor GATE = new Actor("gate-1", Roles.DEVICE, "MAIN");

    private static TestSchema schema;
    private static ConfigurableApplicationContext app;

    private String venue = "";

    /** Everybody is in good standing but reader 13. */
    @Configuration
    static class Neighbours {
        @Bean
        ReaderDirectory standings() {
            return reader -> reader.equals(SUSPENDED) ? List.of(Reason.of(ReaderCodes.CARD_NOT_ACTIVE)) : List.of();
        }

        @Bean
        StandInTastes tastes() {
            return new StandInTastes();
        }
    }

    @BeforeAll
    static void start() {
        schema = TestSchema.create("events");
        SpringApplication spring = new SpringApplicationBuilder(EventsApplication.class, Neighbours.class).build();
        app = spring.run(TestApp.arguments(schema, "--hub.neighbours=none", "--hub.schedule.poll-every=PT24H"));
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @BeforeEach
    void ownVenue() {
        venue = UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        EventsSettings.Visit numbers = app.getBean(EventsSettings.class).getVisit();
        numbers.setDailyQuota(3949);
        numbers.setCap(3949);
    }

    private LocalDate today() {
        return app.getBean(VisitQueries.class).days(venue).get(0).day();
    }

    private Reply<VisitView> book(long reader, String requestId) {
        ReaderId id = new ReaderId(reader);
        return app.getBean(BookVisits.class).book(new BookVisit(requestId, Actor.reader(id), id, venue, today(), true));
    }

    private static String fresh() {
        return UUID.randomUUID().toString();
    }

    private static List<String> codes(Reply<?> reply) {
        return reply.fold(
                done -> List.of(),
                refused -> refused.reasons().stream().map(Reason::code).toList());
    }

    @Test
    void placesAreNeverOversold() throws Exception {
        app.getBean(EventsSettings.class).getVisit().setDailyQuota(50);
        List<Reply<VisitView>> replies = atOnce(160, i -> () -> book(100_000 + i, fresh()));
        assertThat(replies).filteredOn(Reply::isDone).hasSize(50);
        assertThat(replies).filteredOn(r -> !r.isDone()).allSatisfy(r -> assertThat(codes(r))
                .containsExactly(EventsCodes.FULL));
        assertThat(app.getBean(VisitQueries.class).days(venue).get(0).left()).isZero();
    }

    @Test
    void aRequestSentSixteenTimesIsOneBooking() throws Exception {
        String requestId = fresh();
        List<Reply<VisitView>> replies = atOnce(16, i -> () -> book(200_000, requestId));
        assertThat(replies.stream().map(Reply::orElseThrow).map(VisitView::id).distinct())
                .hasSize(1);
        assertThat(app.getBean(VisitQueries.class).days(venue).get(0).booked()).isEqualTo(1);
    }

    @Test
    void aReaderHasOneBookingADayHoweverParallelHeAsks() throws Exception {
        List<Reply<VisitView>> replies = atOnce(12, i -> () -> book(300_000, fresh()));
        assertThat(replies).filteredOn(Reply::isDone).hasSize(1);
        assertThat(replies).filteredOn(r -> !r.isDone()).allSatisfy(r -> assertThat(codes(r))
                .containsExactly(EventsCodes.ALREADY_BOOKED));
        assertThat(app.getBean(VisitQueries.class).days(venue).get(0).booked()).isEqualTo(1);
    }

    @Test
    void whoeverWasErasedIsInNoTableAndHisVisitStaysCounted() {
        long zhou = 770_077_700_777_000_777L;
        book(zhou, fresh()).orElseThrow();
        assertThat(Leftovers.of(schema.jdbc(), schema.name(), Long.toString(zhou)))
                .contains("visit.reader_id", "outbox.payload");

        hear(new ReaderErased(Long.toString(zhou)));

        assertThat(Leftovers.of(schema.jdbc(), schema.name(), Long.toString(zhou)))
                .isEmpty();
        assertThat(app.getBean(VisitQueries.class).days(venue).get(0).booked()).isEqualTo(1);
    }

    @Test
    void theBookingsOfAnAccountThatWasJoinedAreTheOthersExceptOneForTheSameDay() {
        book(910_001, fresh()).orElseThrow();
        hear(new ReaderMerged("910001", "910002"));
        assertThat(codes(book(910_002, fresh()))).containsExactly(EventsCodes.ALREADY_BOOKED);

        book(910_003, fresh()).orElseThrow();
        hear(new ReaderMerged("910003", "910002"));
        assertThat(schema.jdbc().queryForList("SELECT reader_id FROM visit WHERE venue = ?", Long.class, venue))
                .containsExactlyInAnyOrder(910_002L, 910_003L);
    }

    private static void hear(DomainEvent event) {
        Json json = app.getBean(Json.class);
        CloudEvent<JsonNode> message = CloudEvent.of(
                fresh(),
                "urn:libraryhub:test",
                event.type(),
                event.subject(),
                Instant.now(),
                null,
                json.tree(json.write(event)));
        app.getBeansOfType(MessageHandler.class).values().stream()
                .filter(handler -> handler.types().contains(event.type()))
                .forEach(handler -> app.getBean(Inbox.class).handle(handler, message));
    }

    @Test
    void aPlaceGivenBackCanBeTakenByAnother() {
        app.getBean(EventsSettings.class).getVisit().setDailyQuota(1);
        VisitView mine = book(400_001, fresh()).orElseThrow();
        assertThat(codes(book(400_002, fresh()))).containsExactly(EventsCodes.FULL);

        BookVisits bookings = app.getBean(BookVisits.class);
        Actor stranger = Actor.reader(new ReaderId(400_002));
        assertThat(codes(bookings.cancel(new CancelVisit(fresh(), stranger, mine.id()))))
                .containsExactly(CommonCodes.NOT_ALLOWED);
        assertThat(bookings.cancel(new CancelVisit(fresh(), Actor.reader(mine.readerId()), mine.id()))
                        .isDone())
                .isTrue();
        assertThat(codes(bookings.cancel(new CancelVisit(fresh(), DESK, mine.id()))))
                .containsExactly(EventsCodes.VISIT_OVER);
        assertThat(book(400_002, fresh()).isDone()).isTrue();
    }

    @Test
    void atTheCapOneGoesOutBeforeOneComesIn() throws Exception {
        app.getBean(EventsSettings.class).getVisit().setCap(3);
        PassGates gates = app.getBean(PassGates.class);
        List<VisitView> bookings = IntStream.range(0, 10)
                .mapToObj(i -> book(500_000 + i, fresh()).orElseThrow())
                .toList();
        List<Reply<VisitView>> entries = atOnce(
                10,
                i -> () -> gates.enter(
                        new PassGate(fresh(), GATE, venue, bookings.get(i).code())));
        assertThat(entries).filteredOn(Reply::isDone).hasSize(3);
        assertThat(entries).filteredOn(r -> !r.isDone()).allSatisfy(r -> assertThat(codes(r))
                .containsExactly(EventsCodes.AT_CAP));

        VisitView inside = entries.stream()
                .filter(Reply::isDone)
                .map(Reply::orElseThrow)
                .findFirst()
                .orElseThrow();
        VisitView waiting = bookings.stream()
                .filter(b -> entries.stream()
                        .filter(Reply::isDone)
                        .noneMatch(e -> e.orElseThrow().id().equals(b.id())))
                .findFirst()
                .orElseThrow();
        assertThat(gates.leave(new PassGate(fresh(), GATE, venue, inside.code()))
                        .isDone())
                .isTrue();
        assertThat(gates.enter(new PassGate(fresh(), GATE, venue, waiting.code()))
                        .isDone())
                .isTrue();
        assertThat(app.getBean(VisitQueries.class).occupancy(venue).inside()).isEqualTo(3);
        assertThat(app.getBean(VisitQueries.class).occupancy(venue).enteredToday())
                .isEqualTo(4);
    }

    @Test
    void whoLeftForLunchMayEnterAgainButNotTwiceAtOnce() {
        PassGates gates = app.getBean(PassGates.class);
        String code = book(600_000, fresh()).orElseThrow().code();
        assertThat(gates.enter(new PassGate(fresh(), GATE, venue, code)).isDone())
                .isTrue();
        assertThat(codes(gates.enter(new PassGate(fresh(), GATE, venue, code))))
                .containsExactly(EventsCodes.VISIT_OVER);
        assertThat(gates.leave(new PassGate(fresh(), GATE, venue, code)).isDone())
                .isTrue();
        assertThat(gates.enter(new PassGate(fresh(), GATE, venue, code)).isDone())
                .isTrue();
        assertThat(codes(gates.enter(new PassGate(fresh(), GATE, "ELSEWHERE", code))))
                .containsExactly(EventsCodes.WRONG_DAY);
        assertThat(codes(gates.enter(new PassGate(fresh(), GATE, venue, "NOSUCHCODE"))))
                .containsExactly(CommonCodes.NOT_FOUND);
        assertThat(codes(gates.enter(new PassGate(fresh(), Actor.reader(new ReaderId(600_000)), venue, code))))
                .containsExactly(CommonCodes.NOT_ALLOWED);
    }

    @Test
    void whoDidNotComeYesterdayCannotBookToday() {
        VisitView yesterday = book(700_000, fresh()).orElseThrow();
        schema.jdbc()
                .update(
                        "UPDATE visit SET day = ? WHERE id = ?",
                        today().minusDays(1),
                        yesterday.id().value());
        app.getBean(CloseDays.class).step("");
        app.getBean(CloseDays.class).step("");
        assertThat(codes(book(700_000, fresh()))).containsExactly(EventsCodes.MISSED_BEFORE);
    }

    @Test
    void whoIsBlockedIsToldTogetherWithEverythingElse() {
        Reply<VisitView> reply = app.getBean(BookVisits.class)
                .book(new BookVisit(fresh(), DESK, SUSPENDED, venue, today().plusDays(30), false));
        assertThat(codes(reply))
                .containsExactly(ReaderCodes.CARD_NOT_ACTIVE, EventsCodes.NOTICE_NOT_ACCEPTED, EventsCodes.NOT_OPEN);
        assertThat(((Refused<?>) reply).kind()).isEqualTo("rule");
    }

    @Test
    void aSessionIsNeverOverbookedAndAPlaceComesBack() throws Exception {
        SessionView talk = publish(20, Instant.now().plusSeconds(86_400));
        RegisterForSessions registering = app.getBean(RegisterForSessions.class);
        List<Reply<RegistrationView>> replies = atOnce(60, i -> () -> {
            ReaderId reader = new ReaderId(800_000 + i);
            return registering.register(new RegisterForSession(fresh(), Actor.reader(reader), reader, talk.id()));
        });
        assertThat(replies).filteredOn(Reply::isDone).hasSize(20);
        RegistrationView one = replies.stream()
                .filter(Reply::isDone)
                .map(Reply::orElseThrow)
                .findFirst()
                .orElseThrow();
        Actor self = Actor.reader(one.readerId());
        assertThat(codes(registering.register(new RegisterForSession(fresh(), self, one.readerId(), talk.id()))))
                .containsExactly(EventsCodes.ALREADY_BOOKED);
        assertThat(registering
                        .cancel(new CancelRegistration(fresh(), self, one.id()))
                        .isDone())
                .isTrue();
        assertThat(codes(registering.cancel(new CancelRegistration(fresh(), self, one.id()))))
                .containsExactly(EventsCodes.REGISTRATION_OVER);
        assertThat(app.getBean(ActivityQueries.class)
                        .session(talk.id())
                        .orElseThrow()
                        .left())
                .isEqualTo(1);
        assertThat(app.getBean(ActivityQueries.class)
                        .registrations(self, one.readerId(), 0, 20)
                        .orElseThrow()
                        .items())
                .extracting(RegistrationView::state)
                .containsExactly("cancelled");
    }

    @Test
    void aSessionThatHasBegunTakesNobodyAndIsNotListed() {
        SessionView begun = publish(5, Instant.now().minusSeconds(60));
        ReaderId reader = new ReaderId(900_000);
        assertThat(codes(app.getBean(RegisterForSessions.class)
                        .register(new RegisterForSession(fresh(), Actor.reader(reader), reader, begun.id()))))
                .containsExactly(EventsCodes.SESSION_BEGUN);
        assertThat(app.getBean(ActivityQueries.class)
                        .sessions(new SessionQuery(null, begun.branch(), 0, 100))
                        .items())
                .extracting(SessionView::id)
                .doesNotContain(begun.id());
    }

    @Test
    void theLedgerCountsRowsNotMessages() {
        Instant before = Instant.now().minusMillis(5);
        String code = book(950_000, fresh()).orElseThrow().code();
        app.getBean(PassGates.class)
                .enter(new PassGate(fresh(), GATE, venue, code))
                .orElseThrow();
        Map<String, LedgerLine> lines = app.getBean(AccountsApi.class).ledger(before).stream()
                .collect(Collectors.toMap(LedgerLine::type, l -> l));
        assertThat(lines.get("libhub.events.visit.booked").ledger()).isEqualTo(1);
        assertThat(lines.get("libhub.events.visit.entered").ledger()).isEqualTo(1);
        assertThat(schema.jdbc()
                        .queryForObject(
                                "SELECT COUNT(*) FROM outbox WHERE type LIKE 'libhub.events.visit.%' AND occurred_at >= ?",
                                Long.class, java.time.LocalDateTime.ofInstant(before, java.time.ZoneOffset.UTC)))
                .isEqualTo(2L);
    }

    private SessionView publish(int quota, Instant startsAt) {
        return app.getBean(PublishActivities.class)
                .publish(new PublishActivity(
                        fresh(),
                        DESK,
                        "天一讲堂：三体与宇宙社会学",
                        "Tianyi Lecture: The Three-Body Problem",
                        "talk",
                        venue,
                        startsAt,
                        90,
                        quota,
                        List.of("科幻", "刘慈欣"),
                        "adult",
                        "一场关于科幻与文明的对谈"))
                .orElseThrow();
    }

    private static <T> List<T> atOnce(int threads, IntFunction<Callable<T>> work)
            throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, 32));
        try {
            List<Future<T>> futures =
                    pool.invokeAll(IntStream.range(0, threads).mapToObj(work).toList());
            List<T> results = new java.util.ArrayList<>();
            for (Future<T> f : futures) {
                results.add(f.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }
}
