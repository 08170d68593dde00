package io.libraryhub.resource.api;

import java.io.Serializable;

/**
 * Something to put right.
 *
 * @param kind missing, misplaced or unexpected
 * @param reason of a missing copy: not-scanned; of a misplaced one: branch, range, collection or order; of an unexpected
 *     one the state it should be in (on-loan, on-hold-shelf, in-transit, withdrawn, lost, missing, damaged) or unknown
 * @param callNumber where it belongs; empty when unknown
 * @param branch where it belongs; empty when unknown
 * @param title empty when unknown
 * @param place where it was scanned, from 1; 0 when it was not
 * @param after barcode of the copy behind which it belongs, for one out of order; else empty
 */
public record ShelfFinding(
        String kind,
        String reason,
        String barcode,
        String callNumber,
        String branch,
        String title,
        int place,
        String after)
        implements Serializable {
    public static final String MISSING = "missing";
    public static final String MISPLACED = "misplaced";
    public static final String UNEXPECTED = "unexpected";
}
