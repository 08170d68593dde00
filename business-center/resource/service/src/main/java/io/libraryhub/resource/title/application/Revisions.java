package io.libraryhub.resource.title.application;

import io.libraryhub.kernel.TitleId;
import java.util.Collection;

/** Counts the changes of what search shows of a title: the record, its copies, its marks. */
public interface Revisions {
    /**
     * Notes a change in the running transaction; search follows soon after its commit. The row is locked until then, so
     * that changes of one title, and what is told of them, come one after the other.
     */
    void touch(TitleId title);

    default void touchAll(Collection<TitleId> titles) {
        // Always in the same order, or two transactions could wait for each other.
        titles.stream()
                .distinct()
                .sorted((a, b) -> Long.compare(a.value(), b.value()))
                .forEach(this::touch);
    }
}
