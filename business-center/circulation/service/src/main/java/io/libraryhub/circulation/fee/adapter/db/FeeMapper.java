package io.libraryhub.circulation.fee.adapter.db;

import io.libraryhub.circulation.fee.adapter.db.FeeRows.AccountRow;
import io.libraryhub.circulation.fee.adapter.db.FeeRows.ChargeRow;
import io.libraryhub.circulation.fee.adapter.db.FeeRows.EntryRow;
import io.libraryhub.circulation.fee.adapter.db.FeeRows.LineRow;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface FeeMapper {
    String CHARGE = "charge_id, reader_id, type, cause, loan_id, item_id, title_id, amount_fen, paid_fen, waived_fen,"
            + " refunded_fen, note, charged_at";
    String ENTRY = "entry_id, charge_id, reader_id, kind, fen, payment_id, reason, actor_id, actor_role, booked_at";

    @Insert("INSERT INTO fee_account (reader_id) VALUES (#{reader})"
            + " ON DUPLICATE KEY UPDATE reader_id = fee_account.reader_id")
    void begin(long reader);

    @Select("SELECT reader_id, balance_fen, suspended_until FROM fee_account WHERE reader_id = #{reader} FOR UPDATE")
    @Nullable
    AccountRow lock(long reader);

    @Select("SELECT reader_id, balance_fen, suspended_until FROM fee_account WHERE reader_id = #{reader}")
    @Nullable
    AccountRow account(long reader);

    @Insert("INSERT INTO fee_charge (" + CHARGE + ") VALUES (#{chargeId}, #{readerId}, #{type}, #{cause}, #{loanId},"
            + " #{itemId}, #{titleId}, #{amountFen}, 0, 0, 0, #{note}, #{chargedAt})")
    void insertCharge(ChargeRow row);

    @Insert("INSERT INTO fee_entry (" + ENTRY + ") VALUES (#{entryId}, #{chargeId}, #{readerId}, #{kind}, #{fen},"
            + " #{paymentId}, #{reason}, #{actorId}, #{actorRole}, #{bookedAt})")
    void insertEntry(EntryRow row);

    @Update(
            "UPDATE fee_charge SET amount_fen = amount_fen + #{charged}, paid_fen = paid_fen + #{paid}, waived_fen = waived_fen + #{waived},"
                    + " refunded_fen = refunded_fen + #{refunded} WHERE charge_id = #{charge} AND reader_id = #{reader}")
    int settle(
            @Param("charge") long charge,
            @Param("reader") long reader,
            @Param("charged") long charged,
            @Param("paid") long paid,
            @Param("waived") long waived,
            @Param("refunded") long refunded);

    @Update("UPDATE fee_account SET balance_fen = balance_fen + #{fen} WHERE reader_id = #{reader}")
    int balance(@Param("reader") long reader, @Param("fen") long fen);

    @Select("SELECT " + CHARGE + " FROM fee_charge WHERE charge_id = #{charge}")
    @Nullable
    ChargeRow find(long charge);

    @Select("SELECT " + CHARGE + " FROM fee_charge WHERE open_reader = #{reader} AND open_fen > 0"
            + " ORDER BY charged_at, charge_id LIMIT #{most}")
    List<ChargeRow> owed(@Param("reader") long reader, @Param("most") int most);

    @Select("SELECT " + CHARGE + " FROM fee_charge WHERE cause = #{cause}")
    @Nullable
    ChargeRow ofCause(String cause);

    @Select("SELECT COALESCE(-SUM(fen), 0) FROM fee_entry WHERE charge_id = #{charge} AND kind = 'waiver'"
            + " AND reason = #{reason}")
    long waivedFor(@Param("charge") long charge, @Param("reason") String reason);

    @Select("SELECT " + CHARGE + " FROM fee_charge WHERE loan_id = #{loan} ORDER BY charge_id")
    List<ChargeRow> ofLoan(long loan);

    @Select("SELECT " + ENTRY + " FROM fee_entry WHERE payment_id = #{payment} ORDER BY entry_id")
    List<EntryRow> ofPayment(long payment);

    @Insert("INSERT INTO suspension (cause, reader_id, loan_id, days, ends_at, decided_at)"
            + " VALUES (#{cause}, #{reader}, #{loan}, #{days}, #{until}, #{at})")
    void insertSuspension(
            @Param("cause") String cause,
            @Param("reader") long reader,
            @Param("loan") @Nullable Long loan,
            @Param("days") int days,
            @Param("until") Instant until,
            @Param("at") Instant at);

    @Update("UPDATE fee_account SET suspended_until = #{until} WHERE reader_id = #{reader}"
            + " AND (suspended_until IS NULL OR suspended_until < #{until})")
    void suspend(@Param("reader") long reader, @Param("until") Instant until);

    @Select(
            """
            SELECT c.charge_id, c.reader_id, c.type, c.cause, c.loan_id, c.item_id, c.title_id, c.amount_fen,
                   c.paid_fen, c.waived_fen, c.refunded_fen, c.note, c.charged_at, t.name AS title
            FROM fee_charge c LEFT JOIN title t ON t.title_id = c.title_id
            WHERE c.reader_id = #{reader} AND (NOT #{openOnly} OR c.open_fen <> 0)
            ORDER BY c.charged_at DESC, c.charge_id DESC LIMIT #{skip}, #{size}""")
    List<LineRow> ofReader(
            @Param("reader") long reader,
            @Param("openOnly") boolean openOnly,
            @Param("skip") int skip,
            @Param("size") int size);

    @Select("SELECT COUNT(*) FROM fee_charge WHERE reader_id = #{reader} AND (NOT #{openOnly} OR open_fen <> 0)")
    long countOfReader(@Param("reader") long reader, @Param("openOnly") boolean openOnly);
}
