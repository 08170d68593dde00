package io.libraryhub.circulation.hold.adapter.db;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What decides about a new hold, besides the title's copies. */
public record PlaceHoldRow(
        int waiting,
        boolean waitsAlready,
        boolean borrowedAlready,
        int activeHolds,
        int holdsToday,
        long owed,
        @Nullable Instant suspendedUntil) {}
