package io.libraryhub.circulation.policy.domain;

import static io.libraryhub.circulation.fixture.FixedPolicies.LOANS;
import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.circulation.fixture.FixedPolicies;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleSetTest {
    private static final Circumstance CHILD_DVD = new Circumstance("child", "dvd", "river", "youth", "main", "kiosk");

    private static RuleSet rules(String... criteria) {
        List<NamedPolicy> policies = new ArrayList<>();
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < criteria.length; i++) {
            policies.add(new NamedPolicy(PolicyKind.LOAN, "p" + i, LOANS.withLimit(i)));
            rules.add(new Rule(Criteria.of(List.of(criteria[i].split(" "))), Map.of("loan", "p" + i)));
        }
        return new RuleSet(7, new RuleBook(policies, rules), FixedPolicies.DEFAULTS.standards());
    }

    private static String winner(RuleSet rules) {
        return rules.decide(PolicyKind.LOAN, CHILD_DVD).criteria().toString();
    }

    @Test
    void the_reader_s_category_outweighs_everything_else_together() {
        assertThat(winner(rules("* * * * * *", "* dvd river main youth kiosk", "child * * * * *")))
                .isEqualTo("child * * * * *");
    }

    @Test
    void then_the_item_type_then_the_item_s_branch_then_the_desk_s_then_collection_then_channel() {
        String[] byWeight = {
            "child * * * * *",
            "* dvd * * * *",
            "* * river * * *",
            "* * * main * *",
            "* * * * youth *",
            "* * * * * kiosk",
            "* * * * * *"
        };

        for (int from = 0; from < byWeight.length; from++) {
            List<String> left = new ArrayList<>(List.of(byWeight).subList(from, byWeight.length));
            Collections.reverse(left);
            assertThat(winner(rules(left.toArray(String[]::new)))).isEqualTo(byWeight[from]);
        }
    }

    @Test
    void among_rules_for_the_category_the_one_that_asks_for_more_wins() {
        assertThat(winner(rules("* * * * * *", "child * * * * *", "child * * * * kiosk", "child dvd * * * *")))
                .isEqualTo("child dvd * * * *");
    }

    @Test
    void a_rule_for_others_says_nothing_here() {
        assertThat(winner(rules("* * * * * *", "adult * * * * *", "child book * * * *")))
                .isEqualTo("* * * * * *");
    }

    @Test
    void the_decision_names_version_rule_and_policy() {
        Decision<LoanPolicy> decision = rules("* * * * * *", "* dvd * * * *").decide(PolicyKind.LOAN, CHILD_DVD);

        assertThat(decision.version()).isEqualTo(7);
        assertThat(decision.name()).isEqualTo("p1");
        assertThat(decision.criteria()).hasToString("* dvd * * * *");
        assertThat(decision.policy().limit()).isEqualTo(1);
    }

    @Test
    void a_kind_that_the_best_rule_does_not_set_comes_from_the_next_one() {
        RuleBook book = new RuleBook(
                List.of(
                        new NamedPolicy(PolicyKind.LOAN, "short", LOANS.withLimit(3)),
                        new NamedPolicy(PolicyKind.LOAN, "all", LOANS),
                        new NamedPolicy(
                                PolicyKind.RENEWAL,
                                "never",
                                new RenewalPolicy(0, Term.days(1), true, true, true, false)),
                        new NamedPolicy(PolicyKind.RENEWAL, "all", FixedPolicies.RENEWALS)),
                List.of(
                        new Rule(Criteria.FALLBACK, Map.of("loan", "all", "renewal", "all")),
                        new Rule(new Criteria("*", "dvd", "*", "*", "*", "*"), Map.of("renewal", "never")),
                        new Rule(new Criteria("child", "dvd", "*", "*", "*", "*"), Map.of("loan", "short"))));
        RuleSet rules = new RuleSet(2, book, FixedPolicies.DEFAULTS.standards());

        assertThat(rules.loans(CHILD_DVD).limit()).isEqualTo(3);
        assertThat(rules.renewals(CHILD_DVD).limit()).isZero();
        assertThat(rules.decide(PolicyKind.RENEWAL, CHILD_DVD).criteria()).hasToString("* dvd * * * *");
        assertThat(rules.matching(CHILD_DVD)).hasSize(3);
    }

    @Test
    void what_is_not_known_is_matched_only_by_rules_that_do_not_ask() {
        RuleSet rules = rules("* * * * * *", "* book * * * *", "child * * * * *");

        Circumstance wish = Circumstance.ofWish("adult", "main", "online");

        assertThat(rules.decide(PolicyKind.LOAN, wish).criteria()).isEqualTo(Criteria.FALLBACK);
    }

    @Test
    void a_kind_that_came_after_the_rules_were_written_has_its_standard() {
        RuleSet rules = rules("* * * * * *");

        Decision<HoldPolicy> decision = rules.decide(PolicyKind.HOLD, CHILD_DVD);

        assertThat(decision.policy()).isEqualTo(FixedPolicies.HOLDS);
        assertThat(decision.version()).isZero();
    }

    /** The quick look-up against the plain definition: of all that match, the greatest weight. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatever_the_rules_the_heaviest_match_wins(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 400; round++) {
            List<String> criteria = new ArrayList<>(List.of("* * * * * *"));
            for (int i = random.nextInt(30); i > 0; i--) {
                String line = code(random, "child", "adult") + " " + code(random, "dvd", "book") + " "
                        + code(random, "river", "main") + " " + code(random, "river", "main") + " "
                        + code(random, "youth", "general") + " " + code(random, "kiosk", "desk");
                if (!criteria.contains(line)) {
                    criteria.add(line);
                }
            }
            String best = criteria.stream()
                    .filter(line -> matches(List.of(line.split(" "))))
                    .max(Comparator.comparingInt(
                            line -> Criteria.of(List.of(line.split(" "))).weight()))
                    .orElseThrow();

            assertThat(winner(rules(criteria.toArray(String[]::new)))).isEqualTo(best);
        }
    }

    private static String code(Random random, String... of) {
        return random.nextInt(2) == 0 ? "*" : of[random.nextInt(of.length)];
    }

    private static boolean matches(List<String> values) {
        List<String> here = List.of("child", "dvd", "river", "main", "youth", "kiosk");
        for (int i = 0; i < here.size(); i++) {
            if (!values.get(i).equals("*") && !values.get(i).equals(here.get(i))) {
                return false;
            }
        }
        return true;
    }
}
