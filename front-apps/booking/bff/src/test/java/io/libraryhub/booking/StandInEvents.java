package io.libraryhub.booking;

import io.libraryhub.events.api.ActivityApi;
import io.libraryhub.events.api.BookVisit;
import io.libraryhub.events.api.CancelRegistration;
import io.libraryhub.events.api.CancelVisit;
import io.libraryhub.events.api.EventsCodes;
import io.libraryhub.events.api.Occupancy;
import io.libraryhub.events.api.PassGate;
import io.libraryhub.events.api.PublishActivity;
import io.libraryhub.events.api.RegisterForSession;
import io.libraryhub.events.api.RegistrationView;
import io.libraryhub.events.api.SessionInterest;
import io.libraryhub.events.api.SessionQuery;
import io.libraryhub.events.api.SessionView;
import io.libraryhub.events.api.SuggestedSession;
import io.libraryhub.events.api.VisitApi;
import io.libraryhub.events.api.VisitDay;
import io.libraryhub.events.api.VisitView;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.RegistrationId;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.SessionId;
import io.libraryhub.kernel.VisitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.dubbo.config.annotation.DubboService;

/** Answers over Dubbo within the JVM as events-service would, so that the edge can be tested alone. */
final class StandInEvents {
    static final LocalDate TODAY = LocalDate.parse("2026-03-10");
    static final LocalDate FULL_DAY = TODAY.plusDays(1);
    static final String CODE = "7KQ2MVXH4PTA";
    static final Instant NOON = Instant.parse("2026-03-10T04:00:00Z");
    static final ReaderId XIAOLIN = new ReaderId(1_900_000_000_000_000_001L);

    private StandInEvents() {}

    @DubboService
    static final class Visits implements VisitApi {
        @Override
        public Reply<List<VisitDay>> days(String venue) {
            return Reply.done(List.of(
                    new VisitDay(venue, TODAY, 3949, 2000, 1949, true),
                    new VisitDay(venue, FULL_DAY, 3949, 3949, 0, false)));
        }

        @Override
        public Reply<Occupancy> occupancy(String venue) {
            return Reply.done(new Occupancy(venue, 312, 3949, 870, NOON));
        }

        @Override
        public Reply<VisitView> book(BookVisit command) {
            if (command.day().equals(FULL_DAY) && !command.noticeAccepted()) {
                return Reply.refused(
                        Kinds.RULE, Reason.of(EventsCodes.NOTICE_NOT_ACCEPTED), Reason.of(EventsCodes.FULL));
            }
            return Reply.done(visit(command.venue(), "booked"));
        }

        @Override
        public Reply<VisitView> cancel(CancelVisit command) {
            return Reply.done(visit("MAIN", "cancelled"));
        }

        @Override
        public Reply<VisitView> enter(PassGate command) {
            return CODE.equals(command.code())
                    ? Reply.done(visit(command.venue(), "inside"))
                    : Reply.refused(Kinds.NOT_FOUND, Reason.of(CommonCodes.NOT_FOUND, "what", "visit"));
        }

        @Override
        public Reply<VisitView> leave(PassGate command) {
            return Reply.done(visit(command.venue(), "left"));
        }

        @Override
        public Reply<Page<VisitView>> visits(Actor actor, ReaderId reader, int page, int size) {
            return Reply.done(new Page<>(List.of(visit("MAIN", "booked")), page, size, 1));
        }

        private static VisitView visit(String venue, String state) {
            return new VisitView(new VisitId(77), XIAOLIN, venue, TODAY, CODE, state, NOON, null, null);
        }
    }

    @DubboService
    static final class Activities implements ActivityApi {
        @Override
        public Reply<Page<SessionView>> sessions(SessionQuery query) {
            return Reply.done(new Page<>(List.of(aSession(new SessionId(5))), query.page(), query.size(), 1));
        }

        @Override
        public Reply<List<SuggestedSession>> suggested(
                Actor actor, ReaderId reader, List<SessionInterest> interests, int limit) {
            return Reply.done(List.of());
        }

        @Override
        public Reply<SessionView> session(SessionId id) {
            return Reply.done(aSession(id));
        }

        @Override
        public Reply<SessionView> publish(PublishActivity command) {
            return Reply.done(aSession(new SessionId(6)));
        }

        @Override
        public Reply<RegistrationView> register(RegisterForSession command) {
            return Reply.done(registration("registered"));
        }

        @Override
        public Reply<RegistrationView> cancel(CancelRegistration command) {
            return Reply.done(registration("cancelled"));
        }

        @Override
        public Reply<Page<RegistrationView>> registrations(Actor actor, ReaderId reader, int page, int size) {
            return Reply.done(new Page<>(List.of(registration("registered")), page, size, 1));
        }

        private static SessionView aSession(SessionId id) {
            return new SessionView(
                    id,
                    "从三体看中国科幻的三十年",
                    "Thirty Years of Chinese Science Fiction",
                    "talk",
                    "MAIN",
                    NOON,
                    NOON.plusSeconds(7200),
                    300,
                    12,
                    288,
                    List.of("科幻"),
                    "adult",
                    "从杂志时代讲到《三体》获奖。");
        }

        private static RegistrationView registration(String state) {
            return new RegistrationView(
                    new RegistrationId(9),
                    new SessionId(5),
                    XIAOLIN,
                    "从三体看中国科幻的三十年",
                    "Thirty Years of Chinese Science Fiction",
                    "MAIN",
                    NOON,
                    state,
                    NOON);
        }
    }
}
