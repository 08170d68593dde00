package io.libraryhub.reader.identity.adapter.sms;

import io.libraryhub.kit.db.Utc;
import io.libraryhub.kit.id.Ids;
import io.libraryhub.reader.account.domain.Phone;
import io.libraryhub.reader.identity.application.SmsSender;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Local replacement of an SMS service: keeps what it was given, for the demo to show. It can fail and be slow. */
@Component
@ConditionalOnProperty(name = "hub.stand-in", havingValue = "true")
public class StandInSms implements SmsSender {
    private final JdbcTemplate jdbc;
    private final StandInSmsProperties behaviour;
    private final Ids ids;
    private final Clock clock;

    StandInSms(JdbcTemplate jdbc, StandInSmsProperties behaviour, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.behaviour = behaviour;
        this.ids = ids;
        this.clock = clock;
    }

    /** A message as it would have arrived. */
    public record Sent(String maskedPhone, String code, Instant sentAt) {}

    @Override
    public void sendCode(Phone phone, String code) {
        try {
            Thread.sleep(behaviour.getDelay().toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SmsUnavailable("interrupted");
        }
        if (behaviour.isFail()) {
            throw new SmsUnavailable("the stand-in was told to fail");
        }
        jdbc.update(
                "INSERT INTO stand_in_sms (id, masked_phone, code, sent_at) VALUES (?, ?, ?, ?)",
                ids.next(),
                phone.masked(),
                code,
                Utc.of(clock.instant()));
    }

    /** Newest first. */
    public List<Sent> newest(int count) {
        return jdbc.query(
                "SELECT masked_phone, code, sent_at FROM stand_in_sms ORDER BY id DESC LIMIT ?",
                (row, n) -> new Sent(row.getString("masked_phone"), row.getString("code"), Utc.instant(row, "sent_at")),
                count);
    }
}
