package io.libraryhub.resource.api;

import io.libraryhub.kernel.ItemId;
import io.libraryhub.kernel.TitleId;
import java.io.Serializable;

/**
 * @param branch where it stands; on loan or in transit: where it stood last
 * @param state available, on-loan, on-hold-shelf, in-transit, lost, missing, damaged or withdrawn, as last heard from
 *     circulation
 * @param itemType what kind of thing it is, for circulation's rules
 * @param collection the part of the stock it belongs to
 * @param volume which part of a set it is; empty: the copy is the whole title
 */
public record ItemView(
        ItemId id,
        TitleId titleId,
        String barcode,
        String branch,
        String callNumber,
        String state,
        String title,
        String author,
        String classCode,
        String itemType,
        String collection,
        String volume)
        implements Serializable {
    public ItemView {
        volume = volume == null ? "" : volume;
    }
}
