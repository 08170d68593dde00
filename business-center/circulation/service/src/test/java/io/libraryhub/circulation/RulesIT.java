package io.libraryhub.circulation;

import static io.libraryhub.circulation.api.CirculationCodes.*;
import static io.libraryhub.circulation.fixture.City.*;
import static io.libraryhub.circulation.fixture.Desk.codes;
import static io.libraryhub.circulation.fixture.Desk.kind;
import static io.libraryhub.circulation.fixture.Desk.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.circulation.api.CalendarApi;
import io.libraryhub.circulation.api.DayView;
import io.libraryhub.circulation.api.DecisionView;
import io.libraryhub.circulation.api.DryRun;
import io.libraryhub.circulation.api.DryRunView;
import io.libraryhub.circulation.api.HoursView;
import io.libraryhub.circulation.api.LoanView;
import io.libraryhub.circulation.api.PolicyApi;
import io.libraryhub.circulation.api.PolicyDocument;
import io.libraryhub.circulation.api.PublishRules;
import io.libraryhub.circulation.api.RemoveException;
import io.libraryhub.circulation.api.RuleDraft;
import io.libraryhub.circulation.api.RuleLine;
import io.libraryhub.circulation.api.RulesVersion;
import io.libraryhub.circulation.api.SaveException;
import io.libraryhub.circulation.api.SaveWeek;
import io.libraryhub.circulation.api.WeekView;
import io.libraryhub.circulation.copy.domain.Title;
import io.libraryhub.circulation.fixture.Crowd;
import io.libraryhub.circulation.fixture.Desk;
import io.libraryhub.circulation.fixture.RealDesk;
import io.libraryhub.circulation.fixture.Scene;
import io.libraryhub.circulation.policy.domain.Policies;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.Roles;
import io.libraryhub.kernel.TitleId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rules and calendars in MySQL: published by one, followed by all. */
class RulesIT {
    private static final Actor MANAGER = new Actor("8", Roles.MANAGER, null);
    private static final RuleLine DVD_FOR_A_WEEK =
            new RuleLine("*", "dvd", "*", "*", "*", "*", Map.of("loan", "week", "renewal", "never"));

    private RealDesk real;
    private PolicyApi rules;
    private CalendarApi calendar;

    @BeforeEach
    void open() {
        real = RealDesk.opened();
        rules = real.bean(PolicyApi.class);
        calendar = real.bean(CalendarApi.class);
    }

    private RuleDraft first() {
        return rules.version(MANAGER, 1).orElseThrow().book();
    }

    private RuleDraft with(List<PolicyDocument> policies, RuleLine... lines) {
        List<PolicyDocument> documents = new ArrayList<>(first().policies());
        documents.addAll(policies);
        List<RuleLine> all = new ArrayList<>(first().rules());
        all.addAll(List.of(lines));
        return new RuleDraft(documents, all);
    }

    private RuleDraft dvds() {
        return with(
                List.of(
                        new PolicyDocument(
                                "loan",
                                "week",
                                "{\"term\":{\"length\":7,\"unit\":\"day\"},\"shortTerm\":{\"length\":3,\"unit\":\"day\"}}"),
                        new PolicyDocument("renewal", "never", "{\"limit\":0}")),
                DVD_FOR_A_WEEK);
    }

    private Reply<RulesVersion> publish(long basedOn, RuleDraft draft, @Nullable Instant from) {
        return rules.publish(new PublishRules(request(), MANAGER, basedOn, draft, from, "影碟借七天"));
    }

    private void shelf(long item, String type) {
        real.desk.announce(real.city.item(item, THREE_BODY, MAIN, false, type));
    }

    private Instant lentUntil(long item) {
        return real.desk.lend(XIAO_LIN, item).orElseThrow().dueAt();
    }

    @Test
    void the_configuration_is_the_first_version() {
        RulesVersion version = rules.inForce(MANAGER, null).orElseThrow().about();

        assertThat(version.version()).isEqualTo(1);
        assertThat(version.publishedBy()).isEqualTo(Roles.SYSTEM);
        assertThat(version.inForce()).isTrue();
        assertThat(first().rules())
                .extracting(RuleLine::readerCategory)
                .containsExactlyInAnyOrder("*", "child", "teen");
        assertThat(rules.validate(MANAGER, first()).orElseThrow()).isEqualTo(first());
    }

    @Test
    void eight_dvds_at_once_against_a_limit_of_two_of_that_type_make_two_loans() throws Exception {
        RuleDraft twoDvds = with(
                List.of(new PolicyDocument("loan", "two", "{\"limitOfType\":2}")),
                new RuleLine("*", "dvd", "*", "*", "*", "*", Map.of("loan", "two")));
        assertThat(publish(1, twoDvds, null).isDone()).isTrue();
        List<Callable<Reply<LoanView>>> crowd = new ArrayList<>();
        for (int item = 1; item <= 8; item++) {
            int dvd = item;
            real.desk.announce(
                    real.city.item(item, new Title(new TitleId(700 + item), "影碟" + item, "", ""), MAIN, false, "dvd"));
            crowd.add(() -> real.desk.lend(XIAO_LIN, dvd));
        }
        shelf(9, "book");

        List<Reply<LoanView>> replies = Crowd.atOnce(crowd);

        assertThat(replies.stream().filter(Reply::isDone)).hasSize(2);
        assertThat(replies.stream().filter(each -> !each.isDone()).map(Desk::codes))
                .allMatch(codes -> codes.equals(List.of(LOAN_LIMIT_OF_TYPE)));
        assertThat(real.tallyOf(XIAO_LIN)).containsExactly(2, 0);
        assertThat(real.desk.lend(XIAO_LIN, 9).isDone()).as("a book is no dvd").isTrue();
    }

    @Test
    void a_published_rule_decides_the_next_loan_and_the_history_tells_who_made_it() {
        shelf(1, "dvd");
        shelf(2, "book");

        RulesVersion published = publish(1, dvds(), null).orElseThrow();

        assertThat(published.version()).isEqualTo(2);
        assertThat(published.inForce()).isTrue();
        assertThat(lentUntil(1)).isEqualTo(Instant.parse("2026-03-08T15:59:59Z"));
        assertThat(lentUntil(2)).isEqualTo(Instant.parse("2026-03-29T15:59:59Z"));
        assertThat(codes(real.desk.prolong(real.loans().get(0).terms().id()))).containsExactly(RENEWAL_LIMIT);
        List<RulesVersion> history = rules.history(MANAGER, 0, 10).orElseThrow().items();
        assertThat(history).extracting(RulesVersion::version).containsExactly(2L, 1L);
        assertThat(history.get(0).publishedBy()).isEqualTo("8");
        assertThat(history.get(0).note()).isEqualTo("影碟借七天");
    }

    @Test
    void rules_for_later_wait_for_their_time() {
        shelf(1, "dvd");
        shelf(2, "dvd");

        assertThat(publish(1, dvds(), Scene.MORNING.plus(Duration.ofDays(2)))
                        .orElseThrow()
                        .inForce())
                .isFalse();

        assertThat(lentUntil(1)).isEqualTo(Instant.parse("2026-03-29T15:59:59Z"));
        real.clock.pass(Duration.ofDays(2));
        assertThat(lentUntil(2)).isEqualTo(Instant.parse("2026-03-10T15:59:59Z"));
    }

    @Test
    void what_another_instance_published_holds_here_within_a_second() throws InterruptedException {
        shelf(1, "dvd");
        publish(1, dvds(), null).orElseThrow();
        // As the other instance writes it: this one is not told.
        real.jdbc.update("INSERT INTO rule_book SELECT 3, book, valid_from, published_at, published_by, role, note"
                + " FROM rule_book WHERE version = 1");
        real.clock.pass(Duration.ofSeconds(1));
        real.jdbc.update("UPDATE rule_book SET valid_from = ADDTIME(valid_from, '00:00:01') WHERE version = 3");

        Thread.sleep(1_000);

        assertThat(real.bean(Policies.class).now().version()).isEqualTo(3);
    }

    @Test
    void of_ten_who_publish_at_once_one_does_and_the_others_are_told_to_look() throws Exception {
        List<Callable<Reply<RulesVersion>>> all = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            all.add(() -> publish(1, dvds(), null));
        }

        List<Reply<RulesVersion>> replies = Crowd.atOnce(all);

        assertThat(replies).filteredOn(Reply::isDone).hasSize(1);
        assertThat(replies).filteredOn(reply -> !reply.isDone()).allMatch(reply -> codes(reply)
                .equals(List.of(RULES_CHANGED)));
        assertThat(real.count("rule_book")).isEqualTo(2);
    }

    @Test
    void the_same_request_publishes_once() {
        PublishRules command = new PublishRules(request(), MANAGER, 1, dvds(), null, "");

        assertThat(rules.publish(command)).isEqualTo(rules.publish(command));
        assertThat(real.count("rule_book")).isEqualTo(2);
    }

    @Test
    void a_draft_is_refused_with_everything_that_is_wrong() {
        RuleDraft draft = with(
                List.of(
                        new PolicyDocument("loan", "odd", "{\"limit\":-1}"),
                        new PolicyDocument("loan", "short", "{\"term\":{\"length\":3,\"unit\":\"day\"}}")),
                new RuleLine("child", "*", "*", "*", "*", "*", Map.of("loan", "standard")),
                new RuleLine("*", "dvd", "moon", "*", "*", "*", Map.of("loan", "none")));

        Reply<RulesVersion> reply = publish(1, draft, null);

        assertThat(codes(reply))
                .containsExactly(POLICY_INVALID, POLICY_INVALID, RULE_DUPLICATE, RULE_UNKNOWN_POLICY, RULE_UNREACHABLE);
        assertThat(kind(reply)).isEqualTo(Kinds.RULE);
        assertThat(real.count("rule_book")).isEqualTo(1);
    }

    @Test
    void a_document_that_is_none_is_refused_with_the_reason() {
        for (String json :
                List.of("{", "[]", "{\"limt\":3}", "{\"limit\":\"many\"}", "{\"limit\":null}", "{\"limit\":2.5}")) {
            Reply<RuleDraft> reply = rules.validate(MANAGER, with(List.of(new PolicyDocument("loan", "odd", json))));
            assertThat(codes(reply)).as(json).containsExactly(POLICY_INVALID);
            assertThat(kind(reply)).isEqualTo(Kinds.INVALID);
        }
        assertThat(codes(rules.validate(MANAGER, with(List.of(new PolicyDocument("lone", "odd", "{}"))))))
                .containsExactly(POLICY_INVALID);
    }

    @Test
    void rules_do_not_begin_in_the_past_and_only_managers_make_them() {
        assertThat(codes(publish(1, dvds(), Scene.MORNING.minusSeconds(60)))).containsExactly(RULES_IN_THE_PAST);
        for (String role : List.of(Roles.LIBRARIAN, Roles.READER, Roles.DEVICE, Roles.ACQUISITIONS)) {
            Actor actor = new Actor("9", role, null);
            assertThat(codes(rules.publish(new PublishRules(request(), actor, 1, dvds(), null, ""))))
                    .containsExactly(CommonCodes.NOT_ALLOWED);
            assertThat(codes(calendar.saveWeek(new SaveWeek(request(), actor, week(true)))))
                    .containsExactly(CommonCodes.NOT_ALLOWED);
        }
        assertThat(codes(rules.history(Actor.reader(XIAO_LIN), 0, 10))).containsExactly(CommonCodes.NOT_ALLOWED);
    }

    // Dry run

    private DryRunView tried(long item, @Nullable Instant at) {
        return rules.dryRun(new DryRun(Desk.LIBRARIAN, null, XIAO_LIN, barcode(item), MAIN, "desk", at))
                .orElseThrow();
    }

    @Test
    void a_dry_run_says_what_would_happen_and_why_and_changes_nothing() {
        publish(1, dvds(), null).orElseThrow();
        shelf(1, "dvd");
        int events = real.count("outbox");

        DryRunView answer = tried(1, null);

        assertThat(answer.allowed()).isTrue();
        assertThat(answer.dueAt()).isEqualTo(Instant.parse("2026-03-08T15:59:59Z"));
        assertThat(answer.loanLimit()).isEqualTo(20);
        assertThat(answer.decisions())
                .extracting(each -> each.policy().kind())
                .containsExactly("fee", "hold", "loan", "notice", "queue", "recall", "renewal", "transit");
        DecisionView loan = answer.decisions().get(2);
        assertThat(loan.policy().name()).isEqualTo("week");
        assertThat(loan.rule()).isEqualTo("* dvd * * * *");
        assertThat(loan.asked()).containsExactly("itemType");
        assertThat(loan.version()).isEqualTo(2);
        assertThat(answer.decisions().get(1).asked()).as("holds: the fallback").isEmpty();
        assertThat(real.loans()).isEmpty();
        assertThat(real.count("outbox")).isEqualTo(events);
        assertThat(lentUntil(1)).as("and so it does").isEqualTo(answer.dueAt());
    }

    @Test
    void a_dry_run_names_every_reason_and_looks_ahead() {
        shelf(1, "dvd");
        real.desk.lend(LAO_WANG, 1);
        real.city.loseCard(XIAO_LIN);
        publish(1, dvds(), Scene.MORNING.plus(Duration.ofDays(7))).orElseThrow();

        DryRunView today = tried(1, null);
        DryRunView later = tried(1, Scene.MORNING.plus(Duration.ofDays(8)));

        assertThat(today.allowed()).isFalse();
        assertThat(today.reasons()).extracting(Reason::code).containsExactly(READER_BLOCKED, ITEM_ON_LOAN);
        assertThat(today.dueAt()).isEqualTo(Instant.parse("2026-03-29T15:59:59Z"));
        assertThat(later.dueAt()).isEqualTo(Instant.parse("2026-03-16T15:59:59Z"));
        assertThat(codes(rules.dryRun(
                        new DryRun(Actor.reader(XIAO_LIN), null, XIAO_LIN, barcode(1), MAIN, "desk", null))))
                .containsExactly(CommonCodes.NOT_ALLOWED);
    }

    // Calendar

    private static WeekView week(boolean holidays) {
        List<HoursView> day = List.of(new HoursView("09:00", "12:00"), new HoursView("13:00", "20:30"));
        return new WeekView(
                MAIN, "Asia/Shanghai", Map.of(2, day, 3, day, 4, day, 5, day, 6, day, 7, day), holidays, holidays);
    }

    @Test
    void a_branch_without_a_calendar_is_always_open() {
        assertThat(calendar.week(MAIN).orElseThrow().days()).hasSize(7);
        assertThat(calendar.days(MAIN, LocalDate.parse("2026-10-01"), LocalDate.parse("2026-10-01"))
                        .orElseThrow())
                .containsExactly(new DayView(
                        LocalDate.parse("2026-10-01"), List.of(new HoursView("00:00", "24:00")), "week", null));
    }

    @Test
    void a_closed_day_moves_the_due_date_and_an_exception_moves_it_further() {
        shelf(1, "book");
        shelf(2, "book");
        LocalDate sunday = LocalDate.parse("2026-03-29");
        assertThat(calendar.saveWeek(new SaveWeek(request(), MANAGER, week(true)))
                        .orElseThrow())
                .isEqualTo(week(true));

        List<DayView> closed = calendar.saveException(
                        new SaveException(request(), MANAGER, MAIN, sunday, sunday, List.of(), "停电检修"))
                .orElseThrow();

        assertThat(closed).containsExactly(new DayView(sunday, List.of(), "exception", "停电检修"));
        assertThat(lentUntil(1))
                .as("Sunday is closed by exception, Monday by the week")
                .isEqualTo(Instant.parse("2026-03-31T15:59:59Z"));
        calendar.removeException(new RemoveException(request(), MANAGER, MAIN, sunday, sunday))
                .orElseThrow();
        assertThat(lentUntil(2)).isEqualTo(Instant.parse("2026-03-29T15:59:59Z"));
    }

    @Test
    void the_national_week_closes_a_branch_that_follows_it() {
        calendar.saveWeek(new SaveWeek(request(), MANAGER, week(true))).orElseThrow();

        List<DayView> days = calendar.days(MAIN, LocalDate.parse("2026-09-30"), LocalDate.parse("2026-10-08"))
                .orElseThrow();

        assertThat(days)
                .extracting(day -> day.hours().isEmpty())
                .containsExactly(false, true, true, true, true, true, true, true, false);
        assertThat(days.get(1).note()).isEqualTo("国庆节");
        assertThat(days.get(1).reason()).isEqualTo("holiday");
        assertThat(codes(calendar.days("moon", LocalDate.parse("2026-09-30"), LocalDate.parse("2026-10-08"))))
                .hasSize(1);
    }

    @Test
    void hours_that_make_no_sense_are_refused() {
        for (HoursView bad : List.of(
                new HoursView("9:00", "12:00"), new HoursView("12:00", "09:00"), new HoursView("09:00", "24:30"))) {
            WeekView week = new WeekView(MAIN, "Asia/Shanghai", Map.of(1, List.of(bad)), false, false);
            assertThat(codes(calendar.saveWeek(new SaveWeek(request(), MANAGER, week))))
                    .containsExactly(CommonCodes.INVALID);
        }
        WeekView nowhere = new WeekView(MAIN, "Moon/Crater", Map.of(), false, false);
        assertThat(codes(calendar.saveWeek(new SaveWeek(request(), MANAGER, nowhere))))
                .containsExactly(CommonCodes.INVALID);
    }
}
