package io.libraryhub.acquisitions;

import io.libraryhub.resource.api.TitleView;

/**
 * What a list needs to know of a title.
 *
 * @param classCode Chinese Library Classification, empty when unknown
 * @param year year of publication, 0 when unknown
 * @param totalCopies copies the library has
 * @param availableCopies of these, on a shelf now
 */
public record TitleLine(
        String title,
        String author,
        String publisher,
        int year,
        String classCode,
        int totalCopies,
        int availableCopies) {
    public static TitleLine of(TitleView view) {
        return new TitleLine(
                view.title(),
                view.author(),
                view.publisher(),
                view.year(),
                view.classCode(),
                view.totalCopies(),
                view.availableCopies());
    }
}
