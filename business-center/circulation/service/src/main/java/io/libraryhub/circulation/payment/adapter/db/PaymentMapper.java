package io.libraryhub.circulation.payment.adapter.db;

import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface PaymentMapper {
    String COLUMNS = "payment_id, reader_id, payer, payer_id, amount_fen, method, charges, state, token, provider_ref,"
            + " created_at, expires_at, paid_at";

    @Insert("INSERT INTO fee_payment (" + COLUMNS + ") VALUES (#{paymentId}, #{readerId}, #{payer}, #{payerId},"
            + " #{amountFen}, #{method}, #{charges}, #{state}, #{token}, #{providerRef}, #{createdAt}, #{expiresAt},"
            + " #{paidAt})")
    void insert(PaymentRow row);

    @Select("SELECT " + COLUMNS + " FROM fee_payment WHERE payment_id = #{payment}")
    @Nullable
    PaymentRow find(long payment);

    @Select("SELECT COUNT(*) FROM fee_payment WHERE provider_ref = #{providerRef}")
    int booked(String providerRef);

    @Update("UPDATE fee_payment SET state = #{row.state}, amount_fen = #{row.amountFen}, token = #{row.token},"
            + " provider_ref = #{row.providerRef}, paid_at = #{row.paidAt}"
            + " WHERE payment_id = #{row.paymentId} AND state = #{before}")
    int update(@Param("row") PaymentRow row, @Param("before") String before);
}
