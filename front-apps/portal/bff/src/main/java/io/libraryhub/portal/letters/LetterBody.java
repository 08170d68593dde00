package io.libraryhub.portal.letters;

import io.libraryhub.events.api.LetterView;
import io.libraryhub.events.api.SuggestedSession;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.portal.Pick;
import io.libraryhub.resource.api.TitleView;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A letter with its titles as they are now.
 *
 * @param month such as 2026-03
 * @param personal whether it rests on the reader's profile
 */
record LetterBody(
        String month,
        boolean personal,
        List<SuggestedSession> sessions,
        List<Pick> picks,
        Instant writtenAt,
        @Nullable Instant readAt) {
    /** The titles that must be known to show a letter. */
    static Stream<TitleId> titles(LetterView letter) {
        return letter.titles().stream().flatMap(each -> Pick.needed(each.titleId(), each.reason(), each.because()));
    }

    static LetterBody of(LetterView letter, Map<TitleId, TitleView> records) {
        return new LetterBody(
                letter.month(),
                letter.personal(),
                letter.sessions(),
                letter.titles().stream()
                        .flatMap(each ->
                                Pick.of(each.titleId(), each.reason(), each.because(), each.readers(), records)
                                        .stream())
                        .toList(),
                letter.writtenAt(),
                letter.readAt());
    }
}
