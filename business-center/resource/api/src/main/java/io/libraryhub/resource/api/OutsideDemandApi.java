package io.libraryhub.resource.api;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.Reply;
import java.util.List;

/**
 * Demand that does not come from the library's own readers 馆外需求 (requirement row 79): bestseller lists, topical issues,
 * readers' feedback. A book on a list counts in copy-count decisions as so many readers a day, under the list's name.
 * Acquisitions and admin; a manager may look.
 */
public interface OutsideDemandApi {
    /**
     * Takes lists from a CSV file. Each list that the file names replaces the one of that name; lines that cannot be read
     * cost only themselves. Refused UNKNOWN_FORMAT without a header, FILE_TOO_LARGE, NO_GOOD_LINE when nothing could be
     * read.
     */
    Reply<OutsideReport> upload(UploadOutsideLists command);

    /** All lists, those that still count first. */
    Reply<List<OutsideListView>> lists(Actor actor);

    /** Books that still count: held by the library, or not; the strongest first. */
    Reply<Page<OutsideLineView>> lines(Actor actor, OutsideLineQuery query);

    /** Takes a list away with all its books; away already is fine. */
    Reply<Boolean> remove(RemoveOutsideList command);
}
