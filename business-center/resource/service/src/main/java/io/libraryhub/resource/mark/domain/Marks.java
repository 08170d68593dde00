package io.libraryhub.resource.mark.domain;

import io.libraryhub.kernel.TitleId;
import java.util.Collection;
import java.util.Map;

/** The marks of the titles. */
public interface Marks {
    /** Of those that the catalogue has; locked until the transaction ends. */
    Map<TitleId, Kept> lock(Collection<TitleId> titles);

    void keep(Map<TitleId, Kept> titles);

    /** @param told what others were told last */
    record Kept(TitleMarks marks, TitleMarks.Told told) {}
}
