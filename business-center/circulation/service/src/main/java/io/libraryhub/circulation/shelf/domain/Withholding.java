package io.libraryhub.circulation.shelf.domain;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.ItemId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A copy goes out of service.
 *
 * @param reason missing or damaged
 * @param branch where it was last
 * @param holdReadyAt when it had become ready for the reader who waits again because of this; null when for none
 */
public record Withholding(
        ItemId item, String reason, String branch, Actor by, Instant at, @Nullable Instant holdReadyAt) {}
