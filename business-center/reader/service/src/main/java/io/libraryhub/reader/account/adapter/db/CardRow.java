package io.libraryhub.reader.account.adapter.db;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.reader.account.domain.Card;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** A row of {@code card}. */
@TableName("card")
@SuppressWarnings("NullAway.Init") // filled by MyBatis from columns that are NOT NULL
public class CardRow {
    @TableId(type = IdType.INPUT)
    Long id;

    String cardNo;
    Long readerId;
    String kind;
    String state;
    /** UTC. */
    LocalDateTime issuedAt;

    LocalDate expiresOn;

    Card toCard() {
        return new Card(cardNo, new ReaderId(readerId), kind, state, expiresOn);
    }
}
