package io.libraryhub.portal;

import io.libraryhub.kernel.TitleId;
import io.libraryhub.resource.api.TitleView;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A title for one reader, with its reason.
 *
 * @param reason READ_TOGETHER, SAME_CLASS, SAME_AUTHOR or CITY_HOT
 * @param because the class or author it rests on, or the name of the reader's own title; empty when that has left the
 *     catalogue
 * @param readers how many readers' loans it rests on
 */
public record Pick(TitleView title, String reason, String because, int readers) {
    private static final String READ_TOGETHER = "READ_TOGETHER";

    /** The titles that must be known to show it. */
    public static Stream<TitleId> needed(TitleId picked, String reason, String because) {
        return Stream.concat(Stream.of(picked), ownTitle(reason, because).stream());
    }

    /** Empty when the title has left the catalogue. */
    public static Optional<Pick> of(
            TitleId picked, String reason, String because, int readers, Map<TitleId, TitleView> records) {
        String named = ownTitle(reason, because)
                .map(own -> records.containsKey(own) ? records.get(own).title() : "")
                .orElse(because);
        return Optional.ofNullable(records.get(picked)).map(title -> new Pick(title, reason, named, readers));
    }

    /** The reader's own title that a pick rests on, if it rests on one. */
    private static Optional<TitleId> ownTitle(String reason, String because) {
        return READ_TOGETHER.equals(reason) ? Optional.of(TitleId.of(because)) : Optional.empty();
    }
}
