package io.libraryhub.portal.live;

import java.time.Instant;

/**
 * The marks of a title as they are now.
 *
 * @param at when they changed
 */
record TitleMark(String titleId, boolean hot, boolean inShortSupply, int activeHolds, int copies, Instant at) {}
