package io.libraryhub.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.libraryhub.events.activity.application.ActivityQueries;
import io.libraryhub.events.activity.application.PublishActivities;
import io.libraryhub.events.activity.application.RegisterForSessions;
import io.libraryhub.events.api.BookVisit;
import io.libraryhub.events.api.LetterApi;
import io.libraryhub.events.api.LetterView;
import io.libraryhub.events.api.PassGate;
import io.libraryhub.events.api.PublishActivity;
import io.libraryhub.events.api.ReadLetter;
import io.libraryhub.events.api.RegisterForSession;
import io.libraryhub.events.api.SessionView;
import io.libraryhub.events.api.SuggestedSession;
import io.libraryhub.events.api.WantLetters;
import io.libraryhub.events.letter.application.WriteLetters;
import io.libraryhub.events.letter.domain.Letter;
import io.libraryhub.events.letter.domain.Letters;
import io.libraryhub.events.neighbour.ReaderDirectory;
import io.libraryhub.events.visit.application.BookVisits;
import io.libraryhub.events.visit.application.PassGates;
import io.libraryhub.events.visit.application.VisitQueries;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Roles;
import io.libraryhub.kernel.SessionId;
import io.libraryhub.kit.inbox.Inbox;
import io.libraryhub.kit.inbox.MessageHandler;
import io.libraryhub.kit.json.Json;
import io.libraryhub.kit.schedule.RunTasks;
import io.libraryhub.kit.test.TestApp;
import io.libraryhub.kit.test.TestSchema;
import io.libraryhub.messages.CloudEvent;
import io.libraryhub.messages.ConsentChanged;
import io.libraryhub.messages.DomainEvent;
import io.libraryhub.messages.ReaderRegistered;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Monthly letters on the real MySQL: one for a reader and month, personal only while the reader allows it. */
class LetterIT {
    private static ConfigurableApplicationContext app;
    private static SessionView talk;
    private static SessionView concert;

    @Configuration
    static class Neighbours {
        @Bean
        ReaderDirectory standings() {
            return reader -> List.of();
        }

        @Bean
        StandInTastes tastes() {
            return new StandInTastes();
        }
    }

    @BeforeAll
    static void start() {
        app = new SpringApplicationBuilder(EventsApplication.class, Neighbours.class)
                .run(TestApp.arguments(
                        TestSchema.create("events"), "--hub.neighbours=none", "--hub.schedule.poll-every=PT24H"));
        concert = publish("music", Duration.ofDays(2));
        talk = publish("talk", Duration.ofDays(5));
        publish("talk", Duration.ofDays(60));
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    private static SessionView publish(String kind, Duration ahead) {
        Instant start = now().plus(ahead);
        return app.getBean(PublishActivities.class)
                .publish(new PublishActivity(
                        UUID.randomUUID().toString(),
                        new Actor("1", Roles.LIBRARIAN, "MAIN"),
                        "活动",
                        "Session",
                        kind,
                        "MAIN",
                        start,
                        60,
                        20,
                        List.of(),
                        "all",
                        ""))
                .orElseThrow();
    }

    private static Instant now() {
        return app.getBean(Clock.class).instant();
    }

    private static StandInTastes tastes() {
        return app.getBean(StandInTastes.class);
    }

    private static void hear(DomainEvent event) {
        Json json = app.getBean(Json.class);
        CloudEvent<JsonNode> message = CloudEvent.of(
                UUID.randomUUID().toString(),
                "urn:libraryhub:test",
                event.type(),
                event.subject(),
                now(),
                null,
                json.tree(json.write(event)));
        app.getBeansOfType(MessageHandler.class).values().stream()
                .filter(handler -> handler.types().contains(event.type()))
                .forEach(handler -> app.getBean(Inbox.class).handle(handler, message));
    }

    private static ReaderId reader(long id) {
        ReaderId reader = new ReaderId(id);
        hear(new ReaderRegistered(reader.toString(), "adult", 1990, "MAIN", "desk"));
        return reader;
    }

    private static void write() {
        app.getBean(WriteLetters.class).step("");
    }

    private static List<LetterView> letters(ReaderId reader) {
        return app.getBean(LetterApi.class)
                .letters(Actor.reader(reader), reader, 0, Page.MAX_SIZE)
                .orElseThrow()
                .items();
    }

    private static List<SessionId> sessions(LetterView letter) {
        return letter.sessions().stream().map(each -> each.session().id()).toList();
    }

    @Test
    void theTurnsAreTasksOfTheCluster() {
        ReaderId lin = reader(590_001);
        RunTasks instance = app.getBean(RunTasks.class);

        instance.turn();
        assertThat(letters(lin)).hasSize(1);

        ReaderId zhao = reader(590_002);
        instance.turn();
        assertThat(letters(zhao)).as("ten seconds have not passed").isEmpty();
    }

    @Test
    void everybodyGetsWhatIsOnAndOnlyOnceAMonth() {
        ReaderId plain = reader(101);
        write();
        write();
        assertThat(letters(plain)).singleElement().satisfies(letter -> {
            assertThat(letter.personal()).isFalse();
            assertThat(sessions(letter))
                    .as("soonest first, and not what is months away")
                    .containsExactly(concert.id(), talk.id());
            assertThat(letter.titles()).isEmpty();
        });
        assertThat(app.getBean(Letters.class)
                        .add(new Letter(
                                plain,
                                YearMonth.parse(letters(plain).get(0).month()),
                                false,
                                List.of(),
                                List.of(),
                                now(),
                                null)))
                .as("the database keeps one")
                .isFalse();
    }

    @Test
    void whoAllowsAProfileGetsWhatFitsAndNothingHeIsSignedUpFor() {
        ReaderId fond = reader(102);
        tastes().allow(fond);
        ReaderId signedUp = reader(103);
        tastes().allow(signedUp);
        app.getBean(RegisterForSessions.class)
                .register(new RegisterForSession(
                        UUID.randomUUID().toString(), Actor.reader(signedUp), signedUp, talk.id()))
                .orElseThrow();
        write();

        LetterView letter = letters(fond).get(0);
        assertThat(letter.personal()).isTrue();
        assertThat(sessions(letter)).containsExactly(talk.id(), concert.id());
        assertThat(letter.sessions())
                .extracting(SuggestedSession::reason)
                .containsExactly(SuggestedSession.SAME_KIND, SuggestedSession.SOON);
        assertThat(letter.titles()).singleElement().satisfies(title -> {
            assertThat(title.titleId()).isEqualTo(StandInTastes.TITLE);
            assertThat(title.because()).isEqualTo("刘慈欣");
        });
        assertThat(sessions(letters(signedUp).get(0))).containsExactly(concert.id());
    }

    @Test
    void whereAReaderGoesIsAReasonOfItsOwn() {
        ReaderId visitor = new ReaderId(108);
        Actor self = Actor.reader(visitor);
        LocalDate today = app.getBean(VisitQueries.class).days("MAIN").get(0).day();
        String code = app.getBean(BookVisits.class)
                .book(new BookVisit(UUID.randomUUID().toString(), self, visitor, "MAIN", today, true))
                .orElseThrow()
                .code();
        app.getBean(PassGates.class)
                .enter(new PassGate(
                        UUID.randomUUID().toString(), new Actor("gate-1", Roles.DEVICE, "MAIN"), "MAIN", code))
                .orElseThrow();
        assertThat(app.getBean(ActivityQueries.class)
                        .suggested(self, visitor, List.of(), 10)
                        .orElseThrow())
                .isNotEmpty()
                .allSatisfy(each -> {
                    assertThat(each.reason()).isEqualTo(SuggestedSession.SAME_BRANCH);
                    assertThat(each.because()).isEqualTo("MAIN");
                });
        assertThat(app.getBean(ActivityQueries.class)
                        .suggested(Actor.reader(new ReaderId(1)), visitor, List.of(), 10)
                        .isDone())
                .as("nobody else's")
                .isFalse();
    }

    @Test
    void whoWithdrawsConsentFindsNothingPersonalLeft() {
        ReaderId reader = reader(104);
        tastes().allow(reader);
        write();
        assertThat(letters(reader).get(0).titles()).isNotEmpty();

        tastes().withdraw(reader);
        hear(new ConsentChanged(reader.toString(), "profile", false));

        LetterView letter = letters(reader).get(0);
        assertThat(letter.personal()).isFalse();
        assertThat(letter.titles()).isEmpty();
        assertThat(letter.sessions()).extracting(SuggestedSession::reason).containsOnly(SuggestedSession.SOON);

        ReaderId fickle = reader(105);
        tastes().allow(fickle);
        tastes().fickle(true);
        write();
        tastes().fickle(false);
        assertThat(letters(fickle).get(0).titles())
                .as("withdrawn while it was written")
                .isEmpty();
    }

    @Test
    void whoWantsNoneGetsNoneAndAskedAgainGetsOne() {
        ReaderId reader = reader(106);
        LetterApi api = app.getBean(LetterApi.class);
        assertThat(api.wanted(Actor.reader(reader), reader).orElseThrow()).isTrue();
        api.want(new WantLetters(UUID.randomUUID().toString(), Actor.reader(reader), reader, false))
                .orElseThrow();
        write();
        assertThat(letters(reader)).isEmpty();

        api.want(new WantLetters(UUID.randomUUID().toString(), Actor.reader(reader), reader, true))
                .orElseThrow();
        write();
        assertThat(letters(reader)).hasSize(1);
        assertThat(letters(reader).get(0).readAt()).isNull();

        String month = letters(reader).get(0).month();
        Instant first = api.read(new ReadLetter(UUID.randomUUID().toString(), Actor.reader(reader), reader, month))
                .orElseThrow()
                .readAt();
        assertThat(first).isNotNull();
        assertThat(api.read(new ReadLetter(UUID.randomUUID().toString(), Actor.reader(reader), reader, month))
                        .orElseThrow()
                        .readAt())
                .isEqualTo(first);
        assertThat(api.read(new ReadLetter(UUID.randomUUID().toString(), Actor.reader(reader), reader, "1999-01"))
                        .isDone())
                .isFalse();
        assertThat(api.letters(Actor.reader(new ReaderId(999)), reader, 0, 10).isDone())
                .as("nobody else's")
                .isFalse();
    }

    @Test
    void nobodyWritesToWhoIsGoneMeanwhile() {
        ReaderId gone = new ReaderId(109);
        Letter letter = new Letter(gone, YearMonth.of(2026, 3), false, List.of(), List.of(), now(), null);
        assertThat(app.getBean(Letters.class).add(letter)).isFalse();
        assertThat(letters(gone)).isEmpty();
    }

    @Test
    void whileANeighbourIsAwayLettersWait() {
        ReaderId reader = reader(107);
        tastes().away(true);
        write();
        assertThat(letters(reader)).isEmpty();

        tastes().away(false);
        write();
        assertThat(letters(reader)).hasSize(1);
    }
}
