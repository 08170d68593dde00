package io.libraryhub.resource.api;

import io.libraryhub.kernel.Isbn;
import io.libraryhub.kernel.TitleId;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bibliographic record with its marks and copies.
 *
 * @param localNo the library's own record number, unique
 * @param classCode Chinese Library Classification, empty when unknown
 * @param year year of publication, 0 when unknown
 * @param online http or https address where it can be read, empty when nowhere
 */
public record TitleView(
        TitleId id,
        String localNo,
        String title,
        String subtitle,
        String author,
        String translator,
        String publisher,
        int year,
        String classCode,
        String language,
        @Nullable Isbn isbn,
        String audience,
        List<String> tags,
        String summary,
        String online,
        Marks marks,
        List<BranchCopies> copies,
        int totalCopies,
        int availableCopies)
        implements Serializable {
    public TitleView {
        tags = tags == null ? List.of() : List.copyOf(tags);
        copies = copies == null ? List.of() : List.copyOf(copies);
    }
}
