package io.libraryhub.resource.title.adapter.db;

import com.baomidou.mybatisplus.annotation.FieldStrategy;
import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableField;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import io.libraryhub.kernel.Isbn;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.resource.title.domain.BibRecord;
import io.libraryhub.resource.title.domain.StoredTitle;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of {@code title}, as MyBatis-Plus wants it; it never leaves this package. */
@TableName("title")
public class TitleRow {
    @TableId(type = IdType.INPUT)
    Long id = 0L;

    String localNo = "";
    String title = "";
    String subtitle = "";
    String author = "";
    String translator = "";
    String publisher = "";
    int year;
    String classCode = "";
    String language = "";

    // A record may lose its number: null is written, too.
    @TableField(updateStrategy = FieldStrategy.ALWAYS)
    @Nullable
    String isbn;

    String audience = "";
    String tags = "[]";
    String summary = "";
    String onlineAddress = "";

    @TableField(updateStrategy = FieldStrategy.NOT_NULL)
    @Nullable
    LocalDateTime addedAt;

    @Nullable
    LocalDateTime changedAt;

    static TitleRow of(
            TitleId id, BibRecord record, String tagsJson, @Nullable LocalDateTime addedAt, LocalDateTime now) {
        TitleRow row = new TitleRow();
        row.id = id.value();
        row.localNo = record.localNo();
        row.title = record.title();
        row.subtitle = record.subtitle();
        row.author = record.author();
        row.translator = record.translator();
        row.publisher = record.publisher();
        row.year = record.year();
        row.classCode = record.classCode();
        row.language = record.language();
        row.isbn = record.isbn() == null ? null : record.isbn().digits();
        row.audience = record.audience();
        row.tags = tagsJson;
        row.summary = record.summary();
        row.onlineAddress = record.online();
        row.addedAt = addedAt;
        row.changedAt = now;
        return row;
    }

    StoredTitle stored(List<String> tagList) {
        return new StoredTitle(
                new TitleId(id),
                new BibRecord(
                        localNo,
                        title,
                        subtitle,
                        author,
                        translator,
                        publisher,
                        year,
                        classCode,
                        language,
                        isbn == null ? null : new Isbn(isbn),
                        audience,
                        tagList,
                        summary,
                        onlineAddress));
    }
}
