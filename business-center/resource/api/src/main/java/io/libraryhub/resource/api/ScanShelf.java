package io.libraryhub.resource.api;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.ShelfCheckId;
import java.io.Serializable;
import java.util.List;

/** @param barcodes 1 to 200, in the order in which the copies stand */
public record ScanShelf(String requestId, Actor actor, ShelfCheckId checkId, List<String> barcodes)
        implements Serializable {
    public ScanShelf {
        barcodes = barcodes == null ? List.of() : List.copyOf(barcodes);
    }
}
