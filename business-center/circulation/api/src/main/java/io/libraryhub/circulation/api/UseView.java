package io.libraryhub.circulation.api;

import io.libraryhub.kernel.ItemId;
import io.libraryhub.kernel.TitleId;
import java.io.Serializable;
import java.time.Instant;

/** @param uses how often the copy was used in the house so far, this time included */
public record UseView(ItemId itemId, TitleId titleId, String title, String branch, Instant usedAt, int uses)
        implements Serializable {}
