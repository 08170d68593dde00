package io.libraryhub.resource.api;

import java.io.Serializable;
import java.util.List;

/**
 * What a batch of scans showed at once; whether copies stand in order is said when the check is closed.
 *
 * @param scanned different copies scanned so far
 * @param findings of this batch, in its order; a copy that is where it belongs is none
 */
public record ShelfScanResult(int scanned, List<ShelfFinding> findings) implements Serializable {
    public ShelfScanResult {
        findings = List.copyOf(findings);
    }
}
