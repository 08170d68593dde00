package io.libraryhub.circulation.policy.domain;

import io.libraryhub.circulation.api.CirculationCodes;
import io.libraryhub.kernel.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Whether a rule book can be put in force. */
public final class RuleBookCheck {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,31}");

    private final RuleBook book;
    private final Set<String> kinds;
    private final Map<String, Set<String>> known;
    private final List<Reason> problems = new ArrayList<>();
    private final Map<Criteria, Rule> rules = new HashMap<>();

    private RuleBookCheck(RuleBook book, Set<String> kinds, Map<String, Set<String>> known) {
        this.book = book;
        this.kinds = new TreeSet<>(kinds);
        this.known = known;
    }

    /**
     * Every problem; none: the book may be published.
     *
     * @param kinds every kind of policy that there is: the fallback must set each
     * @param known by the name of a criterion, the codes that there are, where that is known
     */
    public static List<Reason> problems(RuleBook book, Set<String> kinds, Map<String, Set<String>> known) {
        RuleBookCheck check = new RuleBookCheck(book, kinds, known);
        check.policies();
        check.criteria();
        check.assignments();
        check.fallback();
        check.reachable();
        return check.problems;
    }

    private void policies() {
        Set<String> names = new HashSet<>();
        for (NamedPolicy each : book.policies()) {
            String kind = each.kind().code();
            if (!CODE.matcher(each.name()).matches()) {
                policyProblem(each, "name: " + CODE.pattern());
            }
            if (!names.add(kind + " " + each.name())) {
                policyProblem(each, "2 ×");
            }
            if (each.policy() instanceof Checked checked) {
                checked.contradictions().forEach(problem -> policyProblem(each, problem));
            }
        }
    }

    private void policyProblem(NamedPolicy policy, String problem) {
        problems.add(new Reason(
                CirculationCodes.POLICY_INVALID,
                Map.of("kind", policy.kind().code(), "name", policy.name(), "problem", problem)));
    }

    private void criteria() {
        for (Rule each : book.rules()) {
            for (String value : each.criteria().values()) {
                if (!Criteria.ANY.equals(value) && !CODE.matcher(value).matches()) {
                    problem(CirculationCodes.RULE_INVALID, each, "problem", value + ": * | " + CODE.pattern());
                }
            }
            if (rules.putIfAbsent(each.criteria(), each) != null) {
                problems.add(Reason.of(CirculationCodes.RULE_DUPLICATE, "rule", each.criteria()));
            }
        }
    }

    private void assignments() {
        for (Rule rule : book.rules()) {
            rule.policies().forEach((kind, name) -> {
                boolean exists = book.policies().stream()
                        .anyMatch(each ->
                                each.kind().code().equals(kind) && each.name().equals(name));
                if (!exists) {
                    problem(CirculationCodes.RULE_UNKNOWN_POLICY, rule, "policy", kind + "/" + name);
                }
            });
        }
    }

    private void fallback() {
        Rule fallback = rules.get(Criteria.FALLBACK);
        for (String kind : kinds) {
            if (fallback == null || !fallback.policies().containsKey(kind)) {
                problems.add(Reason.of(CirculationCodes.RULE_NO_FALLBACK, "kind", kind));
            }
        }
    }

    /** A rule that never decides is a mistake of the one who wrote it: he believes that it does something. */
    private void reachable() {
        for (Rule rule : rules.values()) {
            if (Criteria.FALLBACK.equals(rule.criteria())) {
                continue;
            }
            if (rule.policies().isEmpty()) {
                unreachable(rule, "policies: 0");
            }
            List<String> values = rule.criteria().values();
            for (int place = 0; place < values.size(); place++) {
                Set<String> codes = known.getOrDefault(Criteria.ORDER.get(place), Set.of());
                String value = values.get(place);
                if (codes.isEmpty()) {
                    continue;
                }
                if (!Criteria.ANY.equals(value)) {
                    if (!codes.contains(value)) {
                        unreachable(rule, Criteria.ORDER.get(place) + " ≠ " + value);
                    }
                } else if (!rule.policies().isEmpty() && takenByOthers(rule, place, codes)) {
                    unreachable(rule, Criteria.ORDER.get(place) + ": " + String.join(", ", new TreeSet<>(codes)));
                }
            }
        }
    }

    /** Whether for every code there is in this place another rule says the same kinds of things. */
    private boolean takenByOthers(Rule rule, int place, Set<String> codes) {
        return codes.stream().allMatch(code -> {
            Rule other = rules.get(rule.criteria().with(place, code));
            return other != null
                    && other.policies().keySet().containsAll(rule.policies().keySet());
        });
    }

    private void unreachable(Rule rule, String why) {
        problem(CirculationCodes.RULE_UNREACHABLE, rule, "why", why);
    }

    private void problem(String code, Rule rule, String name, String value) {
        problems.add(new Reason(code, Map.of("rule", rule.criteria().toString(), name, value)));
    }
}
