package io.libraryhub.resource.shelfcheck.domain;

import io.libraryhub.kernel.ShelfCheckId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** @param scanned different copies scanned so far */
public record ShelfCheck(
        ShelfCheckId id, ShelfRange range, Instant startedAt, @Nullable Instant closedAt, int scanned) {
    public boolean closed() {
        return closedAt != null;
    }
}
