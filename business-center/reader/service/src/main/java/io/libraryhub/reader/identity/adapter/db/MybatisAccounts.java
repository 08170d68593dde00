package io.libraryhub.reader.identity.adapter.db;

import com.baomidou.mybatisplus.core.toolkit.Wrappers;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.StaffId;
import io.libraryhub.kit.db.Utc;
import io.libraryhub.reader.api.StaffView;
import io.libraryhub.reader.identity.application.Accounts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class MybatisAccounts implements Accounts {
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
                        "SELECT r.id, r.password_hash FROM card c JOIN reader r ON r.id = c.reader_id"
                                + " WHERE c.card_no = ? AND c.state = 'active' AND c.expires_on >= ?",
                        (row, n) -> new ReaderAccount(new ReaderId(row.getLong("id")), row.getString("password_hash")),
                        cardNo,
                        today)
                .stream()
                .findFirst();
    }

    @Override
    public Optional<ReaderId> readerByPhone(byte[] phoneHash) {
        return jdbc.queryForList("SELECT id FROM reader WHERE phone_hash = ?", Long.class, phoneHash).stream()
                .findFirst()
                .map(ReaderId::new);
    }

    @Override
    public Optional<StaffAccount> staff(String loginName) {
        return Optional.ofNullable(row(loginName)).map(row -> new StaffAccount(row.toView(), row.passwordHash));
    }

    private @Nullable StaffRow row(String loginName) {
        return staff.selectOne(Wrappers.<StaffRow>query().eq("login_name", loginName));
    }

    @Override
    public Optional<StaffView> staff(StaffId id) {
        return Optional.ofNullable(staff.selectById(id.value())).map(StaffRow::toView);
    }

    @Override
    public StaffView save(StaffView view, String passwordHash, Instant now) {
        if (addIfAbsent(view, passwordHash, now)) {
            return view;
        }
        StaffRow row = row(view.loginName());
        if (row == null) {
            throw new IllegalStateException("an account that was there a moment ago is gone");
        }
        fill(row, view, passwordHash, now);
        staff.updateById(row);
        return row.toView();
    }

    @Override
    public boolean addIfAbsent(StaffView view, String passwordHash, Instant now) {
        StaffRow row = new StaffRow();
        row.id = view.id().value();
        fill(row, view, passwordHash, now);
        try {
            staff.insert(row);
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    private static void fill(StaffRow row, StaffView view, String passwordHash, Instant now) {
        row.loginName = view.loginName();
        row.displayName = view.displayName();
        row.role = view.role();
        row.branch = view.branch();
        row.passwordHash = passwordHash;
        row.savedAt = Utc.of(now);
    }
}
