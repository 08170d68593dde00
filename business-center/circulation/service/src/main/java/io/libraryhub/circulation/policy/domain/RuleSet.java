package io.libraryhub.circulation.policy.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One version of the rules, made ready to decide. It never changes, so a use case that keeps hold of it sees one version
 * from its beginning to its end.
 */
public final class RuleSet {
    private final long version;
    private final RuleBook book;
    private final Map<String, Object> standards;
    private final Map<String, Map<String, Object>> policies = new HashMap<>();
    private final Map<Criteria, Rule> rules = new HashMap<>();
    /** The weights that occur, greatest first: so many look-ups answer any question. */
    private final int[] weights;

    public RuleSet(long version, RuleBook book, List<StandardPolicy<?>> standards) {
        this.version = version;
        this.book = book;
        this.standards = new HashMap<>();
        standards.forEach(each -> this.standards.put(each.kind().code(), each.policy()));
        for (NamedPolicy each : book.policies()) {
            policies.computeIfAbsent(each.kind().code(), kind -> new HashMap<>())
                    .put(each.name(), each.policy());
        }
        book.rules().forEach(each -> rules.put(each.criteria(), each));
        weights = book.rules().stream()
                .map(each -> each.criteria().weight())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    public long version() {
        return version;
    }

    public RuleBook book() {
        return book;
    }

    /** The policy of this kind, from the most specific rule that sets one. */
    public <T> Decision<T> decide(PolicyKind<T> kind, Circumstance circumstance) {
        for (int weight : weights) {
            Rule rule = rules.get(Criteria.matching(circumstance, weight));
            String name = rule == null ? null : rule.policies().get(kind.code());
            Object policy = name == null
                    ? null
                    : policies.getOrDefault(kind.code(), Map.of()).get(name);
            if (rule != null && name != null && policy != null) {
                return new Decision<>(kind, name, kind.type().cast(policy), version, rule.criteria());
            }
        }
        return new Decision<>(kind, StandardPolicy.NAME, standard(kind), 0, Criteria.FALLBACK);
    }

    private <T> T standard(PolicyKind<T> kind) {
        Object standard = standards.get(kind.code());
        if (standard == null) {
            throw new IllegalStateException("no standard policy of kind " + kind.code());
        }
        return kind.type().cast(standard);
    }

    /** The policy of this name, as this version has it; the standard when it has none of the name. */
    public <T> T named(PolicyKind<T> kind, String name) {
        Object policy = policies.getOrDefault(kind.code(), Map.of()).get(name);
        return policy == null ? standard(kind) : kind.type().cast(policy);
    }

    /** Every rule that matches, the most specific first. */
    public List<Rule> matching(Circumstance circumstance) {
        List<Rule> found = new ArrayList<>();
        for (int weight : weights) {
            Rule rule = rules.get(Criteria.matching(circumstance, weight));
            if (rule != null) {
                found.add(rule);
            }
        }
        return found;
    }

    public LoanPolicy loans(Circumstance circumstance) {
        return decide(PolicyKind.LOAN, circumstance).policy();
    }

    public RenewalPolicy renewals(Circumstance circumstance) {
        return decide(PolicyKind.RENEWAL, circumstance).policy();
    }

    public HoldPolicy holds(Circumstance circumstance) {
        return decide(PolicyKind.HOLD, circumstance).policy();
    }

    public RecallPolicy recalls(Circumstance circumstance) {
        return decide(PolicyKind.RECALL, circumstance).policy();
    }

    public QueuePolicy queues(Circumstance circumstance) {
        return decide(PolicyKind.QUEUE, circumstance).policy();
    }

    public TransitPolicy transits(Circumstance circumstance) {
        return decide(PolicyKind.TRANSIT, circumstance).policy();
    }

    public FeePolicy fees(Circumstance circumstance) {
        return decide(PolicyKind.FEE, circumstance).policy();
    }
}
