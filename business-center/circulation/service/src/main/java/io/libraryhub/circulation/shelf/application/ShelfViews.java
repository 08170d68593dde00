package io.libraryhub.circulation.shelf.application;

import io.libraryhub.circulation.api.TransitView;
import io.libraryhub.circulation.copy.domain.Copy;
import io.libraryhub.circulation.copy.domain.Title;
import io.libraryhub.circulation.shelf.domain.Transit;
import java.time.Instant;

/** Journeys as others see them. */
public final class ShelfViews {
    private ShelfViews() {}

    public static TransitView of(Transit transit, Copy copy, Title title, Instant now) {
        return new TransitView(
                copy.id(),
                copy.titleId(),
                copy.barcode(),
                title.name(),
                transit.fromBranch(),
                transit.toBranch(),
                transit.hold(),
                transit.sentAt(),
                transit.expectedBy(),
                transit.late(now));
    }
}
