package io.libraryhub.resource.api;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.ShelfCheckId;

/**
 * Shelf checks 排架清点: staff walk along a range of shelves and scan every copy that stands there, in the order in which it
 * stands; the hub says what is missing, misplaced, or should not be there. Librarian, admin; a manager may look.
 *
 * <p>Nothing changes by a check. What is missing is marked in circulation, with the barcodes of the report; a copy that
 * turned up is checked in there.
 */
public interface ShelfCheckApi {
    /** Refused with {@code RANGE_TOO_LARGE} when more copies belong there than one check may have. */
    Reply<ShelfCheckView> start(StartShelfCheck command);

    /** Copies in the order in which they stand; a barcode scanned before stays where it was scanned first. */
    Reply<ShelfScanResult> scan(ScanShelf command);

    /** Ends the scanning and writes the report. */
    Reply<ShelfCheckView> close(CloseShelfCheck command);

    Reply<ShelfCheckView> check(Actor actor, ShelfCheckId id);

    /** The checks of a branch, the newest first. */
    Reply<Page<ShelfCheckView>> checks(Actor actor, String branch, int page, int size);

    /** What a closed check found, in shelving order within each kind; of an open check nothing yet. */
    Reply<Page<ShelfFinding>> findings(Actor actor, ShelfFindingQuery query);
}
