package io.libraryhub.circulation.neighbour.domain;

import io.libraryhub.circulation.copy.domain.Title;
import io.libraryhub.kernel.ItemId;

/**
 * A copy as the catalogue describes it.
 *
 * @param branch where it belongs
 * @param withdrawn whether it is out of circulation for good
 * @param itemType what kind of thing it is
 * @param collection the part of the stock it belongs to
 * @param volume which part of a set it is; empty: the whole title
 */
public record CataloguedItem(
        ItemId id,
        Title title,
        String barcode,
        String branch,
        boolean withdrawn,
        String itemType,
        String collection,
        String volume) {}
