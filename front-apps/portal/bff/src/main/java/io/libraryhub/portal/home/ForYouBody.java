package io.libraryhub.portal.home;

import io.libraryhub.resource.api.TitleView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Titles for one reader, each with its reason.
 *
 * @param consent whether the reader allows a profile; without it there are no picks
 * @param status fresh, stale or missing
 */
record ForYouBody(boolean consent, List<Pick> picks, @Nullable Instant asOf, String status) {
    /**
     * @param reason READ_TOGETHER, SAME_CLASS, SAME_AUTHOR or CITY_HOT
     * @param because the class or author it rests on, or the name of the reader's own title; empty when that has left the
     *     catalogue
     * @param readers how many readers' loans it rests on
     */
    record Pick(TitleView title, String reason, String because, int readers) {}
}
