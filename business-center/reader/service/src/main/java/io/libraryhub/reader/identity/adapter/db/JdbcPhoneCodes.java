package io.libraryhub.reader.identity.adapter.db;

import io.libraryhub.kit.db.Utc;
import io.libraryhub.reader.identity.application.PhoneCodeStore;
import io.libraryhub.reader.identity.domain.PhoneCodeLimit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPhoneCodes implements PhoneCodeStore {
    private static final Duration HOUR = Duration.ofHours(1);

    private final JdbcTemplate jdbc;

    JdbcPhoneCodes(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean put(byte[] phoneHash, byte[] codeHash, PhoneCodeLimit limit, Instant now) {
        LocalDateTime at = Utc.of(now);
        LocalDateTime expires = Utc.of(now.plus(limit.valid()));
        LocalDateTime hourAgo = Utc.of(now.minus(HOUR));
        return jdbc.update(
                                "UPDATE phone_code SET code_hash = ?, sent_at = ?, expires_at = ?, failures = 0, used = 0,"
                                        + " sent_in_hour = IF(hour_began <= ?, 1, sent_in_hour + 1),"
                                        + " hour_began = IF(hour_began <= ?, ?, hour_began)"
                                        + " WHERE phone_hash = ? AND sent_at <= ?"
                                        + " AND (hour_began <= ? OR sent_in_hour < ?)",
                                codeHash,
                                at,
                                expires,
                                hourAgo,
                                hourAgo,
                                at,
                                phoneHash,
                                Utc.of(now.minus(limit.interval())),
                                hourAgo,
                                limit.perHour())
                        == 1
                || jdbc.update(
                                "INSERT IGNORE INTO phone_code (phone_hash, code_hash, sent_at, expires_at, failures, used,"
                                        + " hour_began, sent_in_hour) VALUES (?, ?, ?, ?, 0, 0, ?, 1)",
                                phoneHash,
                                codeHash,
                                at,
                                expires,
                                at)
                        == 1;
    }

    @Override
    public void withdraw(byte[] phoneHash) {
        jdbc.update(
                "UPDATE phone_code SET used = 1, sent_at = '2000-01-01', sent_in_hour = GREATEST(sent_in_hour - 1, 0)"
                        + " WHERE phone_hash = ?",
                phoneHash);
    }

    @Override
    public boolean use(byte[] phoneHash, byte[] codeHash, PhoneCodeLimit limit, Instant now) {
        // Using it up and finding it right are one statement: of two who send it at once, one gets in.
        boolean used = jdbc.update(
                        "UPDATE phone_code SET used = 1 WHERE phone_hash = ? AND code_hash = ? AND used = 0"
                                + " AND expires_at > ? AND failures < ?",
                        phoneHash,
                        codeHash,
                        Utc.of(now),
                        limit.maxFailures())
                == 1;
        if (!used) {
            jdbc.update("UPDATE phone_code SET failures = failures + 1 WHERE phone_hash = ?", phoneHash);
        }
        return used;
    }
}
