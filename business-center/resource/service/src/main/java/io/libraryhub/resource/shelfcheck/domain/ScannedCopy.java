package io.libraryhub.resource.shelfcheck.domain;

/**
 * A copy that stands on a shelf.
 *
 * @param place from 1, as they stand
 * @param state what the catalogue thought of it when it was scanned; empty: the catalogue does not know it
 * @param branch where it should have been then
 */
public record ScannedCopy(
        int place,
        String barcode,
        String state,
        String branch,
        CallNumber callNumber,
        String collection,
        String title) {
    boolean known() {
        return !state.isEmpty();
    }
}
