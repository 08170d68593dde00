package io.libraryhub.resource.outside.domain;

import io.libraryhub.kernel.Isbn;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.resource.title.domain.CleanText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds a listed book in the catalogue: by its ISBN, else by its title proper and author, which also finds another edition.
 *
 * @param byIsbn of the ISBNs asked for, those that the catalogue has
 * @param byTitle candidates, by their {@link CleanText#bare} title
 */
public record TitleMatch(Map<Isbn, TitleId> byIsbn, Map<String, List<Candidate>> byTitle) {
    public static final String ISBN = "isbn";
    public static final String TITLE = "title";

    /** A title of the catalogue that a line may mean. */
    public record Candidate(TitleId id, String title, String author) {}

    /** @param by {@link #ISBN} or {@link #TITLE} */
    public record Found(TitleId id, String by) {}

    public TitleMatch {
        byIsbn = Map.copyOf(byIsbn);
        byTitle = Map.copyOf(byTitle);
    }

    /** @param candidates with the same title as some line, or nearly so */
    public static TitleMatch of(Map<Isbn, TitleId> byIsbn, List<Candidate> candidates) {
        return new TitleMatch(
                byIsbn, candidates.stream().collect(Collectors.groupingBy(each -> CleanText.bare(each.title()))));
    }

    public Optional<Found> of(OutsideLine line) {
        if (line.isbn() != null) {
            TitleId same = byIsbn.get(line.isbn());
            if (same != null) {
                return Optional.of(new Found(same, ISBN));
            }
        }
        String title = CleanText.bare(line.title());
        String author = CleanText.bare(line.author());
        if (title.isEmpty()) {
            return Optional.empty();
        }
        List<Candidate> named = byTitle.getOrDefault(title, List.of());
        // Without an author a title is enough only when it is nobody else's.
        return author.isEmpty()
                ? Optional.of(named)
                        .filter(all -> all.size() == 1)
                        .map(all -> new Found(all.get(0).id(), TITLE))
                : named.stream()
                        .filter(each -> isSame(CleanText.bare(each.author()), author))
                        .findFirst()
                        .map(each -> new Found(each.id(), TITLE));
    }

    /** Catalogues add roles, dates and a country to a name; lists often only print the name. */
    private static boolean isSame(String catalogued, String listed) {
        return !catalogued.isEmpty() && (catalogued.contains(listed) || listed.contains(catalogued));
    }
}
