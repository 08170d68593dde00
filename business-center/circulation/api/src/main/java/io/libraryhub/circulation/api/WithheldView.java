package io.libraryhub.circulation.api;

import io.libraryhub.kernel.ItemId;
import io.libraryhub.kernel.TitleId;
import java.io.Serializable;
import java.time.Instant;

/**
 * A copy out of service.
 *
 * @param reason missing or damaged
 * @param branch where it was last
 * @param since when that was noted
 */
public record WithheldView(
        ItemId itemId, TitleId titleId, String barcode, String title, String branch, String reason, Instant since)
        implements Serializable {}
