package io.libraryhub.circulation.policy.domain;

import static io.libraryhub.circulation.api.CirculationCodes.*;
import static io.libraryhub.circulation.fixture.FixedPolicies.LOANS;
import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.circulation.fixture.FixedPolicies;
import io.libraryhub.kernel.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleBookCheckTest {
    private static final Set<String> KINDS = Set.of("loan", "renewal", "hold", "recall");
    private static final Map<String, Set<String>> KNOWN = Map.of(
            "itemBranch", Set.of("main", "river"),
            "deskBranch", Set.of("main", "river"),
            "channel", Set.of("desk", "kiosk"));

    private static List<Reason> problems(Rule... more) {
        RuleBook standard = FixedPolicies.DEFAULTS.book();
        List<Rule> rules = new ArrayList<>(standard.rules());
        rules.addAll(List.of(more));
        return RuleBookCheck.problems(new RuleBook(standard.policies(), rules), KINDS, KNOWN);
    }

    private static List<Reason> problemsOf(Object policy, PolicyKind<?> kind) {
        List<NamedPolicy> policies =
                new ArrayList<>(FixedPolicies.DEFAULTS.book().policies());
        policies.add(new NamedPolicy(kind, "tried", policy));
        return RuleBookCheck.problems(
                new RuleBook(policies, FixedPolicies.DEFAULTS.book().rules()), KINDS, KNOWN);
    }

    private static Rule rule(String criteria, String... kindAndName) {
        return new Rule(
                Criteria.of(List.of(criteria.split(" "))),
                kindAndName.length == 0 ? Map.of() : Map.of(kindAndName[0], kindAndName[1]));
    }

    private static String only(List<Reason> reasons, String code) {
        assertThat(reasons).extracting(Reason::code).containsExactly(code);
        return reasons.get(0).details().toString();
    }

    @Test
    void the_rules_of_the_first_day_are_good() {
        assertThat(problems()).isEmpty();
        assertThat(problems(rule("child dvd river main youth desk", "loan", "limit-child")))
                .isEmpty();
    }

    @Test
    void without_a_rule_for_all_every_kind_is_named() {
        RuleBook none = new RuleBook(FixedPolicies.DEFAULTS.book().policies(), List.of());

        assertThat(RuleBookCheck.problems(none, KINDS, KNOWN))
                .extracting(Reason::code)
                .containsExactly(RULE_NO_FALLBACK, RULE_NO_FALLBACK, RULE_NO_FALLBACK, RULE_NO_FALLBACK);
    }

    @Test
    void a_policy_that_does_not_exist_is_named_with_its_rule() {
        assertThat(only(problems(rule("* dvd * * * *", "loan", "weekend")), RULE_UNKNOWN_POLICY))
                .contains("* dvd * * * *")
                .contains("loan/weekend");
        assertThat(only(problems(rule("* dvd * * * *", "loan", "never")), RULE_UNKNOWN_POLICY))
                .contains("loan/never");
    }

    @Test
    void two_rules_that_ask_for_the_same_are_refused_so_there_are_no_ties() {
        assertThat(only(problems(rule("child * * * * *", "loan", "standard")), RULE_DUPLICATE))
                .contains("child * * * * *");
    }

    @Test
    void a_rule_for_a_branch_or_channel_that_does_not_exist_can_never_win() {
        assertThat(only(problems(rule("* * moon * * *", "loan", "standard")), RULE_UNREACHABLE))
                .contains("itemBranch ≠ moon");
        assertThat(only(problems(rule("* * * moon * *", "loan", "standard")), RULE_UNREACHABLE))
                .contains("deskBranch ≠ moon");
        assertThat(only(problems(rule("* * * * * fax", "loan", "standard")), RULE_UNREACHABLE))
                .contains("channel ≠ fax");
    }

    @Test
    void a_rule_that_sets_nothing_can_never_win() {
        assertThat(only(problems(rule("* dvd * * * *")), RULE_UNREACHABLE)).contains("policies: 0");
    }

    @Test
    void a_rule_whose_every_case_is_taken_by_more_specific_rules_can_never_win() {
        Rule wide = rule("* dvd * * * *", "loan", "standard");
        Rule desk = rule("* dvd * * * desk", "loan", "limit-child");
        Rule kiosk = rule("* dvd * * * kiosk", "loan", "limit-child");

        assertThat(problems(wide, desk)).isEmpty();
        assertThat(only(problems(wide, desk, kiosk), RULE_UNREACHABLE))
                .contains("* dvd * * * *")
                .contains("desk, kiosk");
        assertThat(problems(rule("* dvd * * * *", "renewal", "standard"), desk, kiosk))
                .as("they do not say what it says")
                .isEmpty();
    }

    @Test
    void a_criterion_is_a_code() {
        assertThat(problems(rule("* a;b * * * *", "loan", "standard")))
                .extracting(Reason::code)
                .containsExactly(RULE_INVALID);
    }

    @Test
    void a_policy_that_contradicts_itself_is_refused_with_the_formula() {
        assertThat(only(problemsOf(LOANS.withLimit(-1), PolicyKind.LOAN), POLICY_INVALID))
                .contains("limit < 0")
                .contains("tried");
        assertThat(only(
                        problemsOf(new RenewalPolicy(-1, Term.days(28), true, true, true, false), PolicyKind.RENEWAL),
                        POLICY_INVALID))
                .contains("limit < 0");
        assertThat(only(
                        problemsOf(new HoldPolicy(1, 0, false, 3, false, 28, 5, 101, 180), PolicyKind.HOLD),
                        POLICY_INVALID))
                .contains("spreadPercent > 100");
        assertThat(only(
                        problemsOf(
                                new RecallPolicy(true, Term.days(-1), Term.days(1), false, false), PolicyKind.RECALL),
                        POLICY_INVALID))
                .contains("minimumLoan.length < 0");
    }

    @Test
    void fixed_due_dates_are_in_order_and_do_not_overlap() {
        LocalDate september = LocalDate.of(2026, 9, 1);
        LocalDate january = LocalDate.of(2027, 1, 15);
        FixedDueDate autumn = new FixedDueDate(september, january, january.plusDays(5));

        assertThat(fixed(autumn)).isEmpty();
        assertThat(fixed(new FixedDueDate(january, september, january))).containsExactly("fixed[0].from > fixed[0].to");
        assertThat(fixed(new FixedDueDate(september, january, september)))
                .containsExactly("fixed[0].to > fixed[0].due");
        assertThat(fixed(autumn, new FixedDueDate(january, january.plusDays(30), january.plusDays(40))))
                .containsExactly("fixed[0] ∩ fixed[1]");
    }

    @Test
    void the_short_term_is_not_the_longer_one() {
        LoanPolicy policy = DueDatesTest.loans(Term.days(28), DueDateStrategy.KEEP)
                .shortTerm(new Term(1, TermUnit.MONTH))
                .policy();

        assertThat(policy.contradictions()).containsExactly("shortTerm > term");
    }

    private static List<String> fixed(FixedDueDate... dates) {
        return DueDatesTest.loans(Term.days(28), DueDateStrategy.KEEP)
                .fixed(dates)
                .policy()
                .contradictions();
    }
}
