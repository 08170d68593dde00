package io.libraryhub.portal.similar;

import io.libraryhub.resource.api.TitleView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Titles that go with one, closest first.
 *
 * @param asOf time of the newest loan behind it; absent when nothing was learnt yet
 * @param status fresh, stale or missing
 */
record SimilarBody(List<Similar> titles, @Nullable Instant asOf, String status) {
    /** @param readers how many readers borrowed both */
    record Similar(TitleView title, int readers) {}
}
