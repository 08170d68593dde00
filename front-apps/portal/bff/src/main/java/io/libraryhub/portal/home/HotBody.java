package io.libraryhub.portal.home;

import io.libraryhub.resource.api.TitleView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The titles borrowed most now.
 *
 * @param asOf time of the newest loan behind the list; absent when there never was one
 * @param status fresh, stale or missing
 */
record HotBody(List<Line> titles, @Nullable Instant asOf, String status) {
    /** @param rank from 1 */
    record Line(int rank, int loans1d, int loans7d, double score, boolean hot, TitleView title) {}
}
