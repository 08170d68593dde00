package io.libraryhub.resource.shelfcheck.domain;

import io.libraryhub.resource.api.ShelfFinding;

/** What to put right. */
final class Finding {
    static final String NOT_SCANNED = "not-scanned";
    static final String UNKNOWN = "unknown";
    static final String BRANCH = "branch";
    static final String RANGE = "range";
    static final String COLLECTION = "collection";
    static final String ORDER = "order";

    private Finding() {}

    static ShelfFinding missing(ShelvedCopy copy, String branch) {
        return new ShelfFinding(
                ShelfFinding.MISSING,
                NOT_SCANNED,
                copy.barcode(),
                copy.callNumber().text(),
                branch,
                copy.title(),
                0,
                "");
    }

    static ShelfFinding of(String kind, String reason, ScannedCopy copy, String after) {
        return new ShelfFinding(
                kind,
                reason,
                copy.barcode(),
                copy.callNumber().text(),
                copy.branch(),
                copy.title(),
                copy.place(),
                after);
    }
}
