package io.libraryhub.portal.home;

import io.libraryhub.portal.Pick;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Titles for one reader, each with its reason.
 *
 * @param consent whether the reader allows a profile; without it there are no picks
 * @param status fresh, stale or missing
 */
record ForYouBody(boolean consent, List<Pick> picks, @Nullable Instant asOf, String status) {}
