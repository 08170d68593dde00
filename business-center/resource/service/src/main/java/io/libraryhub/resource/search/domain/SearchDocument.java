package io.libraryhub.resource.search.domain;

import io.libraryhub.kernel.Isbn;
import io.libraryhub.resource.api.BranchCopies;
import io.libraryhub.resource.api.TitleView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A title as the index {@code titles-v1} holds it. */
public record SearchDocument(
        String title,
        String subtitle,
        String author,
        String translator,
        String publisher,
        String summary,
        List<String> tags,
        String localNo,
        @Nullable String isbn,
        String classCode,
        @Nullable String classTop,
        @Nullable String language,
        @Nullable String audience,
        int year,
        List<String> branches,
        List<String> branchesAvailable,
        int copies,
        int available,
        boolean hot,
        boolean inShortSupply,
        double score) {

    public static SearchDocument of(TitleView t) {
        @Nullable Isbn isbn = t.isbn();
        return new SearchDocument(
                t.title(),
                t.subtitle(),
                t.author(),
                t.translator(),
                t.publisher(),
                t.summary(),
                t.tags(),
                t.localNo(),
                isbn == null ? null : isbn.digits(),
                t.classCode(),
                // An unknown value is no value: it must not show as an empty line among the facets.
                unlessEmpty(t.classCode().isEmpty() ? "" : t.classCode().substring(0, 1)),
                unlessEmpty(t.language()),
                unlessEmpty(t.audience()),
                t.year(),
                t.copies().stream().map(BranchCopies::branch).toList(),
                t.copies().stream()
                        .filter(c -> c.available() > 0)
                        .map(BranchCopies::branch)
                        .toList(),
                t.totalCopies(),
                t.availableCopies(),
                t.marks().hot(),
                t.marks().inShortSupply(),
                Math.max(0, t.marks().score()));
    }

    private static @Nullable String unlessEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
