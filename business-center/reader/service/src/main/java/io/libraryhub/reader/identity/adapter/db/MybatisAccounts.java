package io.libraryhub.reader.identity.adapter.db;

import com.baomidou.mybatisplus.core.toolkit.Wrappers;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Roles;
import io.libraryhub.kernel.StaffId;
import io.libraryhub.reader.api.StaffView;
import io.libraryhub.reader.identity.application.Accounts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class MybatisAccounts implements Accounts {
    private static final String READER = "SELECT r.id, r.password_hash, COALESCE(v.version, 0) AS token_version"
            + " FROM reader r LEFT JOIN token_version v ON v.subject = r.id";
    private static final String STAFF = "SELECT s.id, s.login_name, s.display_name, s.role, s.branch, s.active,"
            + " s.password_hash, COALESCE(v.version, 0) AS token_version"
            + " FROM staff s LEFT JOIN token_version v ON v.subject = s.id";

    private final StaffMapper staff;
    private final JdbcTemplate jdbc;

    MybatisAccounts(StaffMapper staff, JdbcTemplate jdbc) {
        this.staff = staff;
        this.jdbc = jdbc;
    }

    @Override
    public Optional<ReaderAccount> readerByCard(String cardNo, LocalDate today) {
        return jdbc
                .query(
                        READER + " JOIN card c ON c.reader_id = r.id"
                                + " WHERE c.card_no = ? AND c.state = 'active' AND c.expires_on >= ?",
                        (row, n) -> reader(row),
                        cardNo,
                        today)
                .stream()
                .findFirst();
    }

    @Override
    public Optional<ReaderAccount> readerByPhone(byte[] phoneHash) {
        return jdbc.query(READER + " WHERE r.phone_hash = ?", (row, n) -> reader(row), (Object) phoneHash).stream()
                .findFirst();
    }

    private static ReaderAccount reader(ResultSet row) throws SQLException {
        return new ReaderAccount(
                new ReaderId(row.getLong("id")), row.getString("password_hash"), row.getInt("token_version"));
    }

    @Override
    public Optional<StaffAccount> staff(String loginName) {
        return jdbc
                .query(
                        STAFF + " WHERE s.login_name = ?",
                        (row, n) -> new StaffAccount(
                                view(row), row.getString("password_hash"), row.getInt("token_version")),
                        loginName)
                .stream()
                .findFirst();
    }

    private static StaffView view(ResultSet row) throws SQLException {
        return new StaffView(
                new StaffId(row.getLong("id")),
                row.getString("login_name"),
                row.getString("display_name"),
                row.getString("role"),
                row.getString("branch"),
                row.getBoolean("active"));
    }

    @Override
    public Optional<StaffView> staff(StaffId id) {
        return Optional.ofNullable(staff.selectById(id.value())).map(StaffRow::toView);
    }

    @Override
    public List<StaffView> allStaff() {
        return staff.selectList(Wrappers.<StaffRow>query().orderByAsc("login_name")).stream()
                .map(StaffRow::toView)
                .toList();
    }

    @Override
    public boolean add(StaffView view, String passwordHash, Instant now) {
        StaffRow row = StaffRow.of(view, now);
        row.loginName = view.loginName();
        row.passwordHash = passwordHash;
        try {
            staff.insert(row);
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    @Override
    public Optional<StaffView> lock(StaffId id) {
        return Optional.ofNullable(staff.selectOne(
                        Wrappers.<StaffRow>query().eq("id", id.value()).last("FOR UPDATE")))
                .map(StaffRow::toView);
    }

    @Override
    public void change(StaffView view, Instant now) {
        staff.updateById(StaffRow.of(view, now));
    }

    @Override
    public Optional<String> lockPassword(Actor actor) {
        return jdbc
                .queryForList(
                        "SELECT password_hash FROM " + table(actor) + " WHERE id = ? FOR UPDATE",
                        String.class,
                        id(actor))
                .stream()
                .findFirst();
    }

    @Override
    public void setPassword(Actor actor, String passwordHash) {
        jdbc.update("UPDATE " + table(actor) + " SET password_hash = ? WHERE id = ?", passwordHash, id(actor));
    }

    private static long id(Actor actor) {
        return Long.parseLong(actor.id());
    }

    private static String table(Actor actor) {
        return actor.is(Roles.READER) ? "reader" : "staff";
    }
}
