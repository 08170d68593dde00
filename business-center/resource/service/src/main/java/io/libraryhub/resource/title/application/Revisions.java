package io.libraryhub.resource.title.application;

import io.libraryhub.kernel.TitleId;
import java.util.Collection;
import java.util.List;

/** Counts the changes of what search shows of a title: the record, its copies, its marks. */
public interface Revisions {
    /**
     * Notes a change in the running transaction; search follows soon after its commit. The row is locked until then, so
     * that changes of one title, and what is told of them, come one after the other.
     */
    default void touch(TitleId title) {
        touchAll(List.of(title));
    }

    /** Notes a change of each. */
    void touchAll(Collection<TitleId> titles);
}
