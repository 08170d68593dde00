package io.libraryhub.reader.account.adapter.db;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A row of {@code reader}. */
@TableName("reader")
@SuppressWarnings("NullAway.Init") // filled by MyBatis from columns that are NOT NULL
public class ReaderRow {
    @TableId(type = IdType.INPUT)
    Long id;

    byte[] nameEnc;
    byte[] phoneEnc;
    byte[] phoneHash;
    byte @Nullable [] idNumberEnc;
    byte @Nullable [] idNumberHash;
    Integer birthYear;
    String category;
    String homeBranch;
    String passwordHash;
    Boolean profileConsent;
    String channel;

    @Nullable
    String language;

    /** UTC. */
    LocalDateTime registeredAt;
}
