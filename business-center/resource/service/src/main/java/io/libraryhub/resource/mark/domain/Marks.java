package io.libraryhub.resource.mark.domain;

import io.libraryhub.kernel.TitleId;
import java.util.Optional;

/** The marks of the titles. */
public interface Marks {
    /** Empty when the catalogue has no such title; locked until the transaction ends. */
    Optional<Kept> lock(TitleId title);

    void keep(TitleId title, Kept kept);

    /** @param told what others were told last */
    record Kept(TitleMarks marks, TitleMarks.Told told) {}
}
