package io.libraryhub.circulation.copy.domain;

import io.libraryhub.kernel.ItemId;
import io.libraryhub.kernel.TitleId;
import java.util.List;
import java.util.Optional;

/** The copies that circulate. */
public interface Copies {
    Optional<Copy> byBarcode(String barcode);

    /**
     * Waits for the title of the copy with this barcode and keeps it as {@link Titles#lock} does: two questions in one round
     * trip. The copy is as it was before the wait; what may have moved since is to be asked for after it.
     */
    Optional<Copy> byBarcodeWithTitleLocked(String barcode);

    Optional<Copy> find(ItemId id);

    /** Takes a copy in; false when it is here already. Its title must be remembered before. */
    boolean add(Copy copy);

    /** Writes a changed copy; a copy changed by others meanwhile is a fault, for the title's lock keeps others away. */
    void save(Copy copy);

    /** @param volume which copies of a set count; empty: all of the title */
    Stock stock(TitleId title, String volume, String branch);

    /** The volumes that a set consists of, in their order; none for a title that is no set. Withdrawn copies make none. */
    List<String> volumes(TitleId title);
}
