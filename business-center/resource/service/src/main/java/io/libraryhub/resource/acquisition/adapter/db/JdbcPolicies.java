package io.libraryhub.resource.acquisition.adapter.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.libraryhub.kernel.Money;
import io.libraryhub.kit.db.Utc;
import io.libraryhub.kit.json.Json;
import io.libraryhub.kit.json.UnreadableJson;
import io.libraryhub.resource.acquisition.domain.KeptPolicy;
import io.libraryhub.resource.acquisition.domain.Policies;
import io.libraryhub.resource.acquisition.domain.Scope;
import io.libraryhub.resource.api.PurchasePolicyView.FundView;
import io.libraryhub.resource.api.PurchaseTerms;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code purchase_policy}. */
@Repository
class JdbcPolicies implements Policies {
    private static final String OF_SCOPE =
            "SELECT * FROM purchase_policy WHERE class_code = ? AND branch = ? ORDER BY version DESC";

    private final JdbcClient jdbc;
    private final Json json;

    JdbcPolicies(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public List<KeptPolicy> inForce() {
        return jdbc.sql(
                        """
                        SELECT p.* FROM purchase_policy p
                        JOIN (SELECT class_code, branch, MAX(version) AS version FROM purchase_policy
                              GROUP BY class_code, branch) newest
                          ON newest.class_code = p.class_code AND newest.branch = p.branch
                         AND newest.version = p.version
                        WHERE p.in_force = 1
                        ORDER BY p.class_code, p.branch
                        """)
                .query((row, n) -> policy(row))
                .list();
    }

    @Override
    public List<KeptPolicy> lock(Scope scope) {
        return ofScope(scope, " FOR UPDATE");
    }

    @Override
    public List<KeptPolicy> versions(Scope scope) {
        return ofScope(scope, "");
    }

    private List<KeptPolicy> ofScope(Scope scope, String lock) {
        return jdbc.sql(OF_SCOPE + lock)
                .params(scope.classCode(), scope.branch())
                .query((row, n) -> policy(row))
                .list();
    }

    @Override
    public boolean add(KeptPolicy next) {
        FundView fund = next.fund();
        try {
            jdbc.sql(
                            """
                            INSERT INTO purchase_policy
                              (class_code, branch, version, terms, budget_year, fund_fen, in_force, by_role, at)
                            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            next.scope().classCode(),
                            next.scope().branch(),
                            next.version(),
                            json.write(next.terms()),
                            fund == null ? null : fund.year(),
                            fund == null ? null : fund.amount().fen(),
                            next.inForce(),
                            next.byRole(),
                            Utc.of(Objects.requireNonNull(next.at())))
                    .update();
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    private KeptPolicy policy(ResultSet row) throws SQLException {
        int year = row.getInt("budget_year");
        FundView fund = row.wasNull() ? null : new FundView(year, new Money(row.getLong("fund_fen")));
        return new KeptPolicy(
                new Scope(row.getString("class_code"), row.getString("branch")),
                row.getInt("version"),
                terms(row.getString("terms")),
                fund,
                row.getBoolean("in_force"),
                row.getString("by_role"),
                Utc.instant(row, "at"));
    }

    private PurchaseTerms terms(String text) {
        try {
            return json.mapper().readValue(text, PurchaseTerms.class);
        } catch (JsonProcessingException e) {
            throw new UnreadableJson("no purchase terms", e);
        }
    }
}
