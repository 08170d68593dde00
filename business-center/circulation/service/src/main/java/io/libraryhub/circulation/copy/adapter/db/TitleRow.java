package io.libraryhub.circulation.copy.adapter.db;

import io.libraryhub.circulation.copy.domain.Title;
import io.libraryhub.kernel.TitleId;

/** A row of {@code title}. */
public record TitleRow(long titleId, String name, String author, String classCode) {
    Title title() {
        return new Title(new TitleId(titleId), name, author, classCode);
    }
}
