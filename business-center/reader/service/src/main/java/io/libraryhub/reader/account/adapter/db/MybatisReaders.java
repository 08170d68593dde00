package io.libraryhub.reader.account.adapter.db;

import com.baomidou.mybatisplus.core.toolkit.Wrappers;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kit.db.Utc;
import io.libraryhub.kit.id.Ids;
import io.libraryhub.reader.account.domain.Applicant;
import io.libraryhub.reader.account.domain.Card;
import io.libraryhub.reader.account.domain.IdNumber;
import io.libraryhub.reader.account.domain.Phone;
import io.libraryhub.reader.account.domain.Reader;
import io.libraryhub.reader.account.domain.Readers;
import io.libraryhub.reader.account.domain.StandingFacts;
import io.libraryhub.reader.api.ReaderCodes;
import io.libraryhub.reader.secret.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class MybatisReaders implements Readers {
    private static final String NAME = "name";
    private static final String PHONE = "phone";
    private static final String ID_NUMBER = "id-number";

    private final ReaderMapper readers;
    private final CardMapper cards;
    private final JdbcTemplate jdbc;
    private final Vault vault;
    private final Ids ids;

    MybatisReaders(ReaderMapper readers, CardMapper cards, JdbcTemplate jdbc, Vault vault, Ids ids) {
        this.readers = readers;
        this.cards = cards;
        this.jdbc = jdbc;
        this.vault = vault;
        this.ids = ids;
    }

    @Override
    public List<String> taken(Applicant applicant) {
        List<String> taken = new ArrayList<>();
        if (exists("SELECT 1 FROM reader WHERE phone_hash = ?", hash(applicant.phone()))) {
            taken.add(ReaderCodes.PHONE_TAKEN);
        }
        IdNumber idNumber = applicant.idNumber();
        if (idNumber != null && exists("SELECT 1 FROM reader WHERE id_number_hash = ?", hash(idNumber))) {
            taken.add(ReaderCodes.ID_NUMBER_TAKEN);
        }
        String cardNo = applicant.cardNo();
        if (cardNo != null && exists("SELECT 1 FROM card WHERE card_no = ?", cardNo)) {
            taken.add(ReaderCodes.CARD_TAKEN);
        }
        return taken;
    }

    private boolean exists(String sql, Object parameter) {
        return !jdbc.queryForList(sql, Integer.class, parameter).isEmpty();
    }

    private byte[] hash(Phone phone) {
        return vault.lookup(PHONE, phone.digits());
    }

    private byte[] hash(IdNumber idNumber) {
        return vault.lookup(ID_NUMBER, idNumber.text());
    }

    @Override
    public List<String> add(ReaderId id, Applicant applicant, String passwordHash, Instant now) {
        ReaderRow row = new ReaderRow();
        row.id = id.value();
        row.nameEnc = vault.seal(NAME, applicant.name());
        row.phoneEnc = vault.seal(PHONE, applicant.phone().digits());
        row.phoneHash = hash(applicant.phone());
        IdNumber idNumber = applicant.idNumber();
        if (idNumber != null) {
            row.idNumberEnc = vault.seal(ID_NUMBER, idNumber.text());
            row.idNumberHash = hash(idNumber);
        }
        row.birthYear = applicant.birthYear();
        row.category = applicant.category();
        row.homeBranch = applicant.homeBranch();
        row.passwordHash = passwordHash;
        row.profileConsent = applicant.profileConsent();
        row.channel = applicant.channel();
        row.registeredAt = Utc.of(now);
        try {
            readers.insert(row);
            return List.of();
        } catch (DuplicateKeyException e) {
            // Somebody was faster than the question whether it is taken.
            return List.of(
                    String.valueOf(e.getMessage()).contains("uq_reader_id_number")
                            ? ReaderCodes.ID_NUMBER_TAKEN
                            : ReaderCodes.PHONE_TAKEN);
        }
    }

    @Override
    public boolean add(Card card, Instant issuedAt) {
        CardRow row = new CardRow();
        row.id = ids.next();
        row.cardNo = card.cardNo();
        row.readerId = card.readerId().value();
        row.kind = card.kind();
        row.state = card.state();
        row.issuedAt = Utc.of(issuedAt);
        row.expiresOn = card.expiresOn();
        try {
            cards.insert(row);
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    @Override
    public void endCard(ReaderId reader, String kind) {
        jdbc.queryForList("SELECT id FROM reader WHERE id = ? FOR UPDATE", Long.class, reader.value());
        jdbc.update(
                "UPDATE card SET state = ? WHERE reader_id = ? AND kind = ? AND state = ?",
                Card.ENDED,
                reader.value(),
                kind,
                Card.ACTIVE);
    }

    @Override
    public Optional<Reader> find(ReaderId id) {
        return Optional.ofNullable(readers.selectById(id.value())).map(this::toReader);
    }

    private Reader toReader(ReaderRow row) {
        return new Reader(
                new ReaderId(row.id),
                vault.open(NAME, row.nameEnc),
                new Phone(vault.open(PHONE, row.phoneEnc)),
                row.birthYear,
                row.category,
                row.homeBranch,
                row.profileConsent,
                row.registeredAt.toInstant(ZoneOffset.UTC),
                row.language);
    }

    @Override
    public Optional<ReaderId> findByCard(String cardNo) {
        return jdbc.queryForList("SELECT reader_id FROM card WHERE card_no = ?", Long.class, cardNo).stream()
                .findFirst()
                .map(ReaderId::new);
    }

    @Override
    public List<Card> cards(ReaderId id) {
        return cards
                .selectList(Wrappers.<CardRow>lambdaQuery()
                        .apply("reader_id = {0}", id.value())
                        .last("ORDER BY issued_at, id"))
                .stream()
                .map(CardRow::toCard)
                .toList();
    }

    @Override
    public boolean speak(ReaderId id, @Nullable String language) {
        return jdbc.update("UPDATE reader SET language = ? WHERE id = ?", language, id.value()) == 1;
    }

    @Override
    public void handCards(ReaderId from, ReaderId into) {
        // In one order for all, so that two merges do not wait for each other.
        jdbc.queryForList(
                "SELECT id FROM reader WHERE id IN (?, ?) ORDER BY id FOR UPDATE",
                Long.class,
                from.value(),
                into.value());
        jdbc.update(
                "UPDATE card given LEFT JOIN card kept ON kept.reader_id = ? AND kept.kind = given.kind"
                        + " AND kept.state = 'active'"
                        + " SET given.state = IF(given.state = 'active' AND kept.id IS NOT NULL, 'ended', given.state)"
                        + " WHERE given.reader_id = ?",
                into.value(),
                from.value());
        jdbc.update("UPDATE card SET reader_id = ? WHERE reader_id = ?", into.value(), from.value());
    }

    @Override
    public boolean erase(ReaderId id, ReaderId nobody) {
        ReaderRow row = readers.selectById(id.value());
        if (row == null) {
            return false;
        }
        jdbc.queryForList("SELECT id FROM reader WHERE id = ? FOR UPDATE", Long.class, id.value());
        jdbc.update("DELETE FROM phone_code WHERE phone_hash = ?", (Object) row.phoneHash);
        jdbc.update("DELETE FROM profile_tag WHERE reader_id = ?", id.value());
        jdbc.update("DELETE FROM token_version WHERE subject = ?", id.value());
        readers.insert(shell(row, nobody));
        jdbc.update(
                "UPDATE card SET reader_id = ?, card_no = CONCAT('X', id), state = ? WHERE reader_id = ?",
                nobody.value(),
                Card.ENDED,
                id.value());
        jdbc.update("UPDATE consent_change SET reader_id = ? WHERE reader_id = ?", nobody.value(), id.value());
        return jdbc.update("DELETE FROM reader WHERE id = ?", id.value()) == 1;
    }

    /** What is left of a reader: that there was one. */
    private ReaderRow shell(ReaderRow of, ReaderId nobody) {
        ReaderRow row = new ReaderRow();
        row.id = nobody.value();
        row.nameEnc = vault.seal(NAME, "");
        row.phoneEnc = vault.seal(PHONE, "");
        row.phoneHash = vault.lookup(PHONE, "nobody " + nobody);
        row.birthYear = 0;
        row.profileConsent = false;
        row.category = of.category;
        row.homeBranch = of.homeBranch;
        // No password has this hash.
        row.passwordHash = "";
        row.channel = of.channel;
        row.registeredAt = of.registeredAt;
        return row;
    }

    @Override
    public Optional<StandingFacts> standing(ReaderId id, LocalDate today) {
        return facts(
                "SELECT r.id, r.category, r.home_branch, r.language, (SELECT MAX(c.expires_on) FROM card c WHERE c.reader_id = r.id"
                        + " AND c.state = 'active' AND c.expires_on >= ?) AS good_until FROM reader r WHERE r.id = ?",
                today,
                id.value());
    }

    @Override
    public Optional<StandingFacts> standingByCard(String cardNo, LocalDate today) {
        return facts(
                "SELECT r.id, r.category, r.home_branch, r.language,"
                        + " IF(c.state = 'active' AND c.expires_on >= ?, c.expires_on, NULL) AS good_until"
                        + " FROM card c JOIN reader r ON r.id = c.reader_id WHERE c.card_no = ?",
                today,
                cardNo);
    }

    private Optional<StandingFacts> facts(String sql, @Nullable Object... parameters) {
        return jdbc.query(sql, (row, n) -> toFacts(row), parameters).stream().findFirst();
    }

    private static StandingFacts toFacts(ResultSet row) throws SQLException {
        @Nullable LocalDate until = row.getObject("good_until", LocalDate.class);
        return new StandingFacts(
                new ReaderId(row.getLong("id")),
                row.getString("category"),
                row.getString("home_branch"),
                until != null,
                until,
                row.getString("language"));
    }
}
