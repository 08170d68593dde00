package io.libraryhub.resource.item.domain;

import io.libraryhub.kernel.ItemId;
import io.libraryhub.kernel.TitleId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The copies. */
public interface Items {
    /** @return false when the barcode is taken: then nothing was added */
    boolean add(NewCopy copy, Instant at);

    /** Those that are known here; locked until the transaction ends. */
    List<Placed> lock(Collection<ItemId> ids);

    /** The copy that lies or will lie on the shelf for this hold; locked until the transaction ends. */
    Optional<Placed> lockHeldFor(long holdId);

    void place(Collection<Placed> copies);

    /** Any call number of the title's copies, empty when there is none. */
    String callNumberOf(TitleId title);

    record Placed(ItemId id, TitleId title, ItemStanding standing) {}

    /**
     * @param volume which part of a set it is; empty: the whole title
     * @param origin import, purchase or donation
     * @param proposalId the purchase it came from
     */
    record NewCopy(
            ItemId id,
            TitleId title,
            String barcode,
            String branch,
            String callNumber,
            long priceFen,
            String itemType,
            String collection,
            String volume,
            String origin,
            @Nullable Long proposalId) {}
}
