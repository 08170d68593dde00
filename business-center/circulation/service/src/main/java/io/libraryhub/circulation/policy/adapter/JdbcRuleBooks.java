package io.libraryhub.circulation.policy.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.libraryhub.circulation.api.PolicyDocument;
import io.libraryhub.circulation.api.RuleDraft;
import io.libraryhub.circulation.api.RuleLine;
import io.libraryhub.circulation.api.RulesVersion;
import io.libraryhub.circulation.policy.domain.Criteria;
import io.libraryhub.circulation.policy.domain.NamedPolicy;
import io.libraryhub.circulation.policy.domain.Rule;
import io.libraryhub.circulation.policy.domain.RuleBook;
import io.libraryhub.circulation.policy.domain.RuleBooks;
import io.libraryhub.circulation.policy.domain.Timeline;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Refused;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kit.db.Utc;
import io.libraryhub.kit.json.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The versions of the rules in MySQL, a JSON document each. */
@Repository
class JdbcRuleBooks implements RuleBooks {
    private final JdbcTemplate jdbc;
    private final Json json;
    private final PolicyDocuments documents;

    JdbcRuleBooks(JdbcTemplate jdbc, Json json, PolicyDocuments documents) {
        this.jdbc = jdbc;
        this.json = json;
        this.documents = documents;
    }

    @Override
    public Reply<RuleBook> read(RuleDraft draft) {
        List<Reason> reasons = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        List<NamedPolicy> policies = new ArrayList<>();
        for (PolicyDocument document : draft.policies()) {
            documents
                    .read(document)
                    .fold(policies::add, refused -> kinds.add(refused.kind()) && reasons.addAll(refused.reasons()));
        }
        return reasons.isEmpty()
                ? Reply.done(new RuleBook(
                        policies,
                        draft.rules().stream().map(JdbcRuleBooks::rule).toList()))
                : new Refused<>(kinds.get(0), reasons);
    }

    @Override
    public RuleDraft write(RuleBook book) {
        return new RuleDraft(
                book.policies().stream()
                        .map(each -> new PolicyDocument(each.kind().code(), each.name(), json(each.policy())))
                        .toList(),
                book.rules().stream().map(JdbcRuleBooks::line).toList());
    }

    @Override
    public String json(Object policy) {
        return documents.write(policy);
    }

    private static Rule rule(RuleLine line) {
        return new Rule(
                new Criteria(
                        line.readerCategory(),
                        line.itemType(),
                        line.itemBranch(),
                        line.deskBranch(),
                        line.collection(),
                        line.channel()),
                line.policies());
    }

    private static RuleLine line(Rule rule) {
        Criteria of = rule.criteria();
        return new RuleLine(
                of.readerCategory(),
                of.itemType(),
                of.itemBranch(),
                of.deskBranch(),
                of.collection(),
                of.channel(),
                rule.policies());
    }

    @Override
    public Timeline timeline() {
        return new Timeline(jdbc.query(
                "SELECT version, valid_from FROM rule_book",
                (row, n) -> new Timeline.Entry(row.getLong("version"), Utc.instant(row, "valid_from"))));
    }

    @Override
    public Optional<Published> find(long version) {
        return jdbc.query("SELECT * FROM rule_book WHERE version = ?", (row, n) -> published(row), version).stream()
                .findFirst();
    }

    @Override
    public Page<RulesVersion> history(Instant now, int page, int size) {
        long current = timeline().inForce(now).orElse(0L);
        List<RulesVersion> lines = jdbc.query(
                "SELECT version, valid_from, published_at, published_by, note FROM rule_book"
                        + " ORDER BY version DESC LIMIT ?, ?",
                (row, n) -> new RulesVersion(
                        row.getLong("version"),
                        Utc.instant(row, "valid_from"),
                        Utc.instant(row, "published_at"),
                        row.getString("published_by"),
                        row.getString("note"),
                        row.getLong("version") == current),
                (long) page * size,
                size);
        Long total = jdbc.queryForObject("SELECT COUNT(*) FROM rule_book", Long.class);
        return new Page<>(lines, page, size, total == null ? 0 : total);
    }

    @Override
    public boolean add(Published published) {
        try {
            jdbc.update(
                    "INSERT INTO rule_book (version, book, valid_from, published_at, published_by, role, note)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                    published.version(),
                    document(published.book()).toString(),
                    Utc.of(published.validFrom()),
                    Utc.of(published.publishedAt()),
                    published.by(),
                    published.role(),
                    published.note());
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    private ObjectNode document(RuleBook book) {
        ObjectNode document = json.mapper().createObjectNode();
        ArrayNode policies = document.putArray("policies");
        for (NamedPolicy each : book.policies()) {
            ObjectNode policy = policies.addObject();
            policy.put("kind", each.kind().code());
            policy.put("name", each.name());
            policy.set("policy", documents.tree(each.policy()));
        }
        ArrayNode rules = document.putArray("rules");
        for (Rule each : book.rules()) {
            ObjectNode rule = rules.addObject();
            List<String> values = each.criteria().values();
            for (int i = 0; i < values.size(); i++) {
                rule.put(Criteria.ORDER.get(i), values.get(i));
            }
            ObjectNode assigned = rule.putObject("policies");
            new TreeMap<>(each.policies()).forEach(assigned::put);
        }
        return document;
    }

    private Published published(ResultSet row) throws SQLException {
        return new Published(
                row.getLong("version"),
                book(json.tree(row.getString("book"))),
                Utc.instant(row, "valid_from"),
                Utc.instant(row, "published_at"),
                row.getString("published_by"),
                row.getString("role"),
                row.getString("note"));
    }

    /** What was once published is read as it was, with figures that were added since from the standard. */
    private RuleBook book(JsonNode document) {
        List<NamedPolicy> policies = new ArrayList<>();
        for (JsonNode each : document.path("policies")) {
            policies.add(documents
                    .read(new PolicyDocument(
                            each.path("kind").asText(),
                            each.path("name").asText(),
                            each.path("policy").toString()))
                    .orElseThrow());
        }
        List<Rule> rules = new ArrayList<>();
        for (JsonNode each : document.path("rules")) {
            Map<String, String> assigned = new TreeMap<>();
            each.path("policies")
                    .fields()
                    .forEachRemaining(entry ->
                            assigned.put(entry.getKey(), entry.getValue().asText()));
            rules.add(new Rule(
                    Criteria.of(Criteria.ORDER.stream()
                            .map(name -> each.path(name).asText())
                            .toList()),
                    assigned));
        }
        return new RuleBook(policies, rules);
    }
}
