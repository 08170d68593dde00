package io.libraryhub.resource.acquisition.adapter.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.libraryhub.copycount.decide.domain.BranchStock;
import io.libraryhub.copycount.decide.domain.ThresholdReport.Decided;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.ProposalId;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.kit.db.Utc;
import io.libraryhub.kit.json.Json;
import io.libraryhub.kit.json.UnreadableJson;
import io.libraryhub.resource.acquisition.domain.Standing;
import io.libraryhub.resource.acquisition.domain.Supply;
import io.libraryhub.resource.acquisition.domain.Weighing;
import io.libraryhub.resource.acquisition.domain.Weighings;
import io.libraryhub.resource.api.AdviceView;
import io.libraryhub.resource.api.StockAdviceView;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Rows of {@code proposal_advice} and {@code stock_advice}, and the figures that a weighing needs. */
@Repository
class JdbcWeighings implements Weighings {
    /** Copies that serve readers; {@code Supply} counts the same. */
    private static final String SERVING = "state NOT IN ('withdrawn', 'lost', 'missing', 'damaged')";

    /** How a title t with its mark m stands. */
    private static final String STANDING =
            """
            t.class_code, COALESCE(m.active_holds, 0) AS waiting,
            (SELECT COUNT(*) FROM item i WHERE i.title_id = t.id AND i.%s) AS copies,
            (SELECT COALESCE(SUM(c.quantity), 0) FROM proposal c WHERE c.title_id = t.id
               AND c.state IN ('approved', 'on-order', 'in-process')) AS coming
            """
                    .formatted(SERVING);

    private final JdbcClient jdbc;
    private final Json json;

    JdbcWeighings(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public List<Weighing> due(Instant before, int most) {
        List<Weighing> bare = jdbc.sql(
                        """
                        SELECT p.id, p.title_id, %s
                        FROM proposal p
                        JOIN title t ON t.id = p.title_id
                        LEFT JOIN title_mark m ON m.title_id = p.title_id
                        LEFT JOIN proposal_advice a ON a.proposal_id = p.id
                        WHERE p.state = 'open' AND (a.weighed_at IS NULL OR a.weighed_at < ?)
                        ORDER BY a.weighed_at, p.id
                        LIMIT ?
                        """
                                .formatted(STANDING))
                .params(Utc.of(before), most)
                .query((row, n) -> new Weighing(new ProposalId(row.getLong("id")), standing(row)))
                .list();
        List<Standing> standing =
                withBranches(bare.stream().map(Weighing::standing).toList());
        List<Weighing> due = new ArrayList<>();
        for (int i = 0; i < bare.size(); i++) {
            due.add(new Weighing(bare.get(i).proposal(), standing.get(i)));
        }
        return due;
    }

    @Override
    public List<Standing> listed(TitleId after, LocalDate today, int most) {
        return withBranches(jdbc.sql(
                        """
                        SELECT DISTINCT l.title_id, %s
                        FROM outside_line l
                        JOIN outside_list o ON o.id = l.list_id
                        JOIN title t ON t.id = l.title_id
                        LEFT JOIN title_mark m ON m.title_id = l.title_id
                        WHERE l.title_id > ? AND l.valid_until >= ? AND NOT EXISTS
                          (SELECT 1 FROM proposal p WHERE p.title_id = l.title_id AND
                            (p.state IN ('open', 'approved', 'on-order', 'in-process')
                              OR p.origin = 'outside' AND p.opened_at >= o.brought_at))
                        ORDER BY l.title_id LIMIT ?
                        """
                                .formatted(STANDING))
                .params(after.value(), today, most)
                .query((row, n) -> standing(row))
                .list());
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                new TitleId(row.getLong("title_id")),
                row.getString("class_code"),
                row.getInt("waiting"),
                new Supply(row.getInt("copies"), row.getInt("coming")),
                List.of());
    }

    private List<Standing> withBranches(List<Standing> bare) {
        Map<TitleId, List<BranchStock>> branches =
                branches(bare.stream().map(Standing::title).toList());
        return bare.stream()
                .map(each -> new Standing(
                        each.title(),
                        each.classCode(),
                        each.waiting(),
                        each.supply(),
                        branches.getOrDefault(each.title(), List.of())))
                .toList();
    }

    @Override
    public List<Shelved> shelved(TitleId after, int most) {
        record Bare(TitleId title, String classCode, int waiting) {}
        List<Bare> bare = jdbc.sql(
                        """
                        SELECT t.id, t.class_code, COALESCE(m.active_holds, 0) AS waiting
                        FROM title t LEFT JOIN title_mark m ON m.title_id = t.id
                        WHERE t.id > ? AND EXISTS
                          (SELECT 1 FROM item i WHERE i.title_id = t.id AND i.state = 'available')
                        ORDER BY t.id LIMIT ?
                        """)
                .params(after.value(), most)
                .query((row, n) ->
                        new Bare(new TitleId(row.getLong("id")), row.getString("class_code"), row.getInt("waiting")))
                .list();
        Map<TitleId, List<BranchStock>> branches =
                branches(bare.stream().map(Bare::title).toList());
        return bare.stream()
                .map(each -> new Shelved(
                        each.title(), each.classCode(), each.waiting(), branches.getOrDefault(each.title(), List.of())))
                .toList();
    }

    private Map<TitleId, List<BranchStock>> branches(List<TitleId> titles) {
        Map<TitleId, List<BranchStock>> branches = new HashMap<>();
        if (titles.isEmpty()) {
            return branches;
        }
        jdbc.sql("SELECT title_id, branch, COUNT(*) AS copies, SUM(state = 'available') AS on_shelf FROM item"
                        + " WHERE title_id IN (:titles) AND " + SERVING + " GROUP BY title_id, branch ORDER BY branch")
                .param("titles", titles.stream().map(TitleId::value).toList())
                .query(row -> {
                    branches.computeIfAbsent(new TitleId(row.getLong("title_id")), id -> new ArrayList<>())
                            .add(new BranchStock(
                                    row.getString("branch"), row.getInt("copies"), row.getInt("on_shelf"), 0, 0));
                });
        return branches;
    }

    @Override
    public void keep(ProposalId id, AdviceView advice) {
        jdbc.sql(
                        """
                        INSERT INTO proposal_advice (proposal_id, advice, weighed_at)
                        SELECT id, :advice, :at FROM proposal WHERE id = :id AND state = 'open'
                        ON DUPLICATE KEY UPDATE advice = :advice, weighed_at = :at
                        """)
                .param("id", id.value())
                .param("advice", json.write(advice))
                .param("at", Utc.of(advice.weighedAt()))
                .update();
    }

    @Override
    public Map<ProposalId, AdviceView> advice(Collection<ProposalId> ids) {
        Map<ProposalId, AdviceView> advice = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("SELECT proposal_id, advice FROM proposal_advice WHERE proposal_id IN (:ids)")
                    .param("ids", ids.stream().map(ProposalId::value).toList())
                    .query(row -> {
                        advice.put(new ProposalId(row.getLong("proposal_id")), advice(row.getString("advice")));
                    });
        }
        return advice;
    }

    private AdviceView advice(String text) {
        try {
            return json.mapper().readValue(text, AdviceView.class);
        } catch (JsonProcessingException e) {
            throw new UnreadableJson("no advice", e);
        }
    }

    @Override
    @Transactional
    public void keepStock(TitleId title, List<StockLine> lines, Instant at) {
        jdbc.sql("DELETE FROM stock_advice WHERE title_id = ?")
                .param(title.value())
                .update();
        for (StockLine line : lines) {
            jdbc.sql(
                            """
                            INSERT INTO stock_advice (title_id, from_branch, to_branch, copies, held,
                                loans_per_copy, asked_per_day, weighed_at)
                            VALUES (?, ?, ?, ?, ?, ?, ?, ?) AS fresh
                            ON DUPLICATE KEY UPDATE copies = fresh.copies, weighed_at = fresh.weighed_at
                            """)
                    .params(
                            title.value(),
                            line.from(),
                            line.to(),
                            line.copies(),
                            line.held(),
                            line.loansPerCopy(),
                            line.askedPerDay(),
                            Utc.of(at))
                    .update();
        }
    }

    @Override
    public Page<StockAdviceView> stock(boolean moves, int page, int size) {
        String where = moves ? " WHERE s.to_branch <> ''" : " WHERE s.to_branch = ''";
        long total = jdbc.sql("SELECT COUNT(*) FROM stock_advice s" + where)
                .query(Long.class)
                .single();
        List<StockAdviceView> lines = jdbc.sql(
                        "SELECT s.*, t.title, t.author, t.class_code FROM stock_advice s JOIN title t ON t.id = s.title_id"
                                + where
                                + " ORDER BY s.copies DESC, s.title_id, s.from_branch, s.to_branch LIMIT ? OFFSET ?")
                .params(size, (long) page * size)
                .query((row, n) -> stock(row))
                .list();
        return new Page<>(lines, page, size, total);
    }

    private static StockAdviceView stock(ResultSet row) throws SQLException {
        return new StockAdviceView(
                new TitleId(row.getLong("title_id")),
                row.getString("title"),
                row.getString("author"),
                row.getString("class_code"),
                row.getString("from_branch"),
                Optional.of(row.getString("to_branch"))
                        .filter(to -> !to.isEmpty())
                        .orElse(null),
                row.getInt("copies"),
                row.getInt("held"),
                row.getDouble("loans_per_copy"),
                row.getDouble("asked_per_day"));
    }

    @Override
    public Map<String, Committed> committedByClass(Instant from, Instant to) {
        Map<String, Committed> committed = new HashMap<>();
        jdbc.sql(
                        """
                        SELECT t.class_code, SUM(p.estimated_fen) AS fen, SUM(p.quantity) AS copies
                        FROM proposal_step s
                        JOIN proposal p ON p.id = s.proposal_id
                        JOIN title t ON t.id = p.title_id
                        WHERE s.to_state = 'approved' AND s.at >= ? AND s.at < ?
                        GROUP BY t.class_code
                        """)
                .params(Utc.of(from), Utc.of(to))
                .query(row -> {
                    committed.put(row.getString("class_code"), new Committed(row.getLong("fen"), row.getInt("copies")));
                });
        return committed;
    }

    @Override
    public List<Decided> decided(Instant since) {
        return jdbc.sql(
                        """
                        SELECT LEFT(t.class_code, 1) AS class_code, s.to_state, COALESCE(s.reason, '') AS reason,
                               COALESCE(JSON_UNQUOTE(JSON_EXTRACT(p.evidence, '$.ratio')), '0') AS ratio
                        FROM proposal_step s
                        JOIN proposal p ON p.id = s.proposal_id
                        JOIN title t ON t.id = p.title_id
                        WHERE p.origin = 'pressure' AND s.to_state IN ('approved', 'rejected') AND s.at >= ?
                        """)
                .param(Utc.of(since))
                .query((row, n) -> new Decided(
                        row.getString("class_code"),
                        Double.parseDouble(row.getString("ratio")),
                        "rejected".equals(row.getString("to_state")),
                        row.getString("reason")))
                .list();
    }
}
