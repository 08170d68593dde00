package io.libraryhub.acceptance;

import io.libraryhub.kernel.TitleId;
import java.util.List;

/**
 * A title of a journey with its copies, made for it alone.
 *
 * @param word occurs in no other title
 */
public record Book(TitleId id, String title, String word, String branch, List<String> barcodes) {
    public String path() {
        return "/api/portal/titles/" + id;
    }

    public String barcode(int copy) {
        return barcodes.get(copy);
    }
}
