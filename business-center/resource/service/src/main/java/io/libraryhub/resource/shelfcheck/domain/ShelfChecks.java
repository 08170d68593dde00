package io.libraryhub.resource.shelfcheck.domain;

import io.libraryhub.kernel.ShelfCheckId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The shelf checks and what was scanned in them. */
public interface ShelfChecks {
    void start(ShelfCheck check, String by);

    /** Locked until the transaction ends. */
    Optional<ShelfCheck> lock(ShelfCheckId id);

    /** Those of the barcodes that were not scanned before, in the order asked. */
    List<String> notScanned(ShelfCheckId id, List<String> barcodes);

    /** What the catalogue thinks of these copies now, numbered from a place on; a barcode it does not know is unknown. */
    List<ScannedCopy> look(List<String> barcodes, int firstPlace);

    void scan(ShelfCheckId id, List<ScannedCopy> copies);

    /** As they stand. */
    List<ScannedCopy> scanned(ShelfCheckId id);

    /** Copies of the range that should stand on its shelves, in no order. */
    List<ShelvedCopy> expected(ShelfRange range, Instant since);

    void close(ShelfCheckId id, ShelfReport report, Instant now);
}
