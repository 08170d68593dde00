package io.libraryhub.resource.outside.domain;

import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.resource.api.OutsideListView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The lists and the books on them. */
public interface OutsideLists {
    /** Puts these books in the place of those that the list had. */
    void replace(String list, List<Matched> lines, String byRole, Instant at);

    /** @return whether there was one */
    boolean remove(String list);

    /** Those that count on this day first, then by name. */
    List<OutsideListView> all(LocalDate today);

    /** Books that count on this day, by weight and rank. */
    Page<Listed> lines(LocalDate today, @Nullable String list, boolean held, int page, int size);

    /** Places of titles on lists that count on this day. */
    List<Place> places(Collection<TitleId> titles, LocalDate today);

    /** Books that count on this day and are not held, after this one, in the order of lists and numbers. */
    List<Unmatched> unmatched(LocalDate today, long afterList, int afterNumber, int most);

    void match(long list, int number, TitleMatch.Found found);

    /** What the catalogue has of these books. */
    TitleMatch matches(List<OutsideLine> lines);

    /** A book and the title that it is, if the library has it. */
    record Matched(OutsideLine line, Optional<TitleMatch.Found> title) {}

    /** A title's place on a list. */
    record Place(TitleId title, String list, int rank, double weight, Instant since) {}

    /** A book on a list as it is shown. */
    record Listed(
            OutsideLine line, @Nullable TitleId title, String matchedBy, int copies, int waiting, Instant since) {}

    /** A book of which the catalogue had nothing so far. */
    record Unmatched(long list, OutsideLine line) {}
}
