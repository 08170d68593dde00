package io.libraryhub.acquisitions.live;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something moved: a page asks again for what it shows of it.
 *
 * @param kind title-marked, proposal-opened or proposal-moved
 * @param state the proposal's new state; absent for a title
 * @param at when it happened
 */
public record LiveChange(String kind, String titleId, @Nullable String state, Instant at) {}
