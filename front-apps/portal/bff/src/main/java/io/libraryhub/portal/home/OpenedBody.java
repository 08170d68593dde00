package io.libraryhub.portal.home;

import io.libraryhub.kernel.TitleId;
import jakarta.validation.constraints.NotNull;

/** A title that the reader opened from his list. Without a request id: opening it twice counts once. */
record OpenedBody(@NotNull TitleId titleId) {}
