package io.libraryhub.resource.acquisition.adapter.db;

import io.libraryhub.kernel.Money;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.ProposalId;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.kit.db.Utc;
import io.libraryhub.kit.json.Json;
import io.libraryhub.resource.acquisition.application.ProposalViews;
import io.libraryhub.resource.api.ProposalStep;
import io.libraryhub.resource.api.ProposalView;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Two statements for a page: the proposals with their titles, then their history. */
@Repository
class JdbcProposalViews implements ProposalViews {
    private static final String SELECT =
            """
            SELECT p.*, t.title, t.author FROM proposal p JOIN title t ON t.id = p.title_id
            """;

    private final JdbcClient jdbc;
    private final Json json;

    JdbcProposalViews(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public Optional<ProposalView> one(ProposalId id) {
        Map<Long, List<ProposalStep>> history = history(List.of(id.value()));
        return jdbc.sql(SELECT + "WHERE p.id = ?")
                .param(id.value())
                .query((row, n) -> view(row, history))
                .optional();
    }

    @Override
    public Page<ProposalView> page(@Nullable String state, int page, int size) {
        String where = state == null ? "" : " WHERE p.state = :state";
        Map<String, Object> parameters = new HashMap<>();
        if (state != null) {
            parameters.put("state", state);
        }
        long total = jdbc.sql("SELECT COUNT(*) FROM proposal p" + where)
                .params(parameters)
                .query(Long.class)
                .single();
        parameters.put("size", size);
        parameters.put("offset", (long) page * size);
        List<Long> ids = jdbc.sql("SELECT p.id FROM proposal p" + where
                        + " ORDER BY p.changed_at DESC, p.id DESC LIMIT :size OFFSET :offset")
                .params(parameters)
                .query(Long.class)
                .list();
        if (ids.isEmpty()) {
            return new Page<>(List.of(), page, size, total);
        }
        Map<Long, List<ProposalStep>> history = history(ids);
        List<ProposalView> views = jdbc.sql(SELECT + "WHERE p.id IN (:ids) ORDER BY p.changed_at DESC, p.id DESC")
                .param("ids", ids)
                .query((row, n) -> view(row, history))
                .list();
        return new Page<>(views, page, size, total);
    }

    private Map<Long, List<ProposalStep>> history(List<Long> ids) {
        Map<Long, List<ProposalStep>> steps = new HashMap<>();
        jdbc.sql("SELECT * FROM proposal_step WHERE proposal_id IN (:ids) ORDER BY id")
                .param("ids", ids)
                .query(row -> {
                    steps.computeIfAbsent(row.getLong("proposal_id"), id -> new ArrayList<>())
                            .add(new ProposalStep(
                                    row.getString("from_state"),
                                    row.getString("to_state"),
                                    row.getString("by_role"),
                                    row.getString("reason"),
                                    Utc.instant(row, "at")));
                });
        return steps;
    }

    private ProposalView view(ResultSet row, Map<Long, List<ProposalStep>> history) throws SQLException {
        long id = row.getLong("id");
        return new ProposalView(
                new ProposalId(id),
                new TitleId(row.getLong("title_id")),
                row.getString("title"),
                row.getString("author"),
                row.getString("state"),
                row.getInt("quantity"),
                row.getString("origin"),
                Figures.read(json, row.getString("evidence")),
                row.getString("reason"),
                new Money(row.getLong("estimated_fen")),
                Utc.instant(row, "opened_at"),
                Utc.instant(row, "changed_at"),
                history.getOrDefault(id, List.of()));
    }
}
