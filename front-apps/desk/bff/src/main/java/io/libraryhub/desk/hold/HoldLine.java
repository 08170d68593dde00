package io.libraryhub.desk.hold;

import io.libraryhub.circulation.api.HoldView;
import org.jspecify.annotations.Nullable;

/** A hold on the hold shelf, and for whom it lies there: the masked name. */
public record HoldLine(HoldView hold, @Nullable String reader) {}
