package io.libraryhub.circulation.api;

import io.libraryhub.kernel.TitleId;
import java.io.Serializable;
import java.time.Instant;

/** Fetch this copy. */
public record PullLine(
        TitleId titleId, String title, String barcode, String branch, String pickupBranch, Instant waitingSince)
        implements Serializable {}
