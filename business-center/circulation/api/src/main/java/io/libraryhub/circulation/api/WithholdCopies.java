package io.libraryhub.circulation.api;

import io.libraryhub.kernel.Actor;
import java.io.Serializable;
import java.util.List;

/**
 * Copies that cannot serve readers.
 *
 * @param branch where it was noticed
 * @param reason missing: it is not where it should be, on its shelf, on the hold shelf or on its way; damaged: it is in
 *     hand and must be mended first
 * @param barcodes 1 to 200, each once
 */
public record WithholdCopies(String requestId, Actor actor, String branch, String reason, List<String> barcodes)
        implements Serializable {
    public static final String MISSING = "missing";
    public static final String DAMAGED = "damaged";

    public WithholdCopies {
        barcodes = barcodes == null ? List.of() : List.copyOf(barcodes);
    }
}
