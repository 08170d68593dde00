package io.libraryhub.resource.title.domain;

import io.libraryhub.kernel.Isbn;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a bibliographic record says. All texts are clean (see {@link CleanText}) and within the lengths of the catalogue,
 * so that two equal records are equal however they were written.
 *
 * @param localNo the number it is known by, unique in the catalogue
 * @param year year of publication, 0 when unknown
 * @param classCode Chinese Library Classification, empty when unknown
 * @param language ISO 639-2 code, empty when unknown
 * @param online address where it can be read ({@link OnlineAddress}), empty when nowhere
 * @param audience adult, teen, child, or empty when unknown
 */
public record BibRecord(
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
        String online) {
    private static final int MAX_TAGS = 20;
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 2999;

    public BibRecord {
        localNo = CleanText.of(localNo, 120);
        title = CleanText.of(title, 500);
        subtitle = CleanText.of(subtitle, 500);
        author = CleanText.of(author, 300);
        translator = CleanText.of(translator, 200);
        publisher = CleanText.of(publisher, 200);
        year = year < FIRST_YEAR || year > LAST_YEAR ? 0 : year;
        classCode = CleanText.of(classCode, 40);
        language = CleanText.of(language, 8);
        audience = CleanText.of(audience, 16);
        tags = tags.stream()
                .map(tag -> CleanText.of(tag, 60))
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .limit(MAX_TAGS)
                .collect(Collectors.toUnmodifiableList());
        summary = CleanText.of(summary, 4000);
        online = OnlineAddress.of(online);
        if (localNo.isEmpty() || title.isEmpty()) {
            throw new IllegalArgumentException("a record has a number and a title");
        }
    }

    /** Same ISBN and same title proper: the same book under another number. */
    public boolean isSameBookAs(BibRecord other) {
        return isbn != null && isbn.equals(other.isbn) && CleanText.bare(title).equals(CleanText.bare(other.title));
    }
}
