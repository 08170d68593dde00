package io.libraryhub.circulation.fee.domain;

import java.time.Instant;

/**
 * A loan that came back, or was given up, after its due time or before.
 *
 * @param branch whose open days count
 * @param recalled whether others had asked the copy back
 */
public record Lateness(String branch, Instant dueAt, Instant backAt, boolean recalled) {}
