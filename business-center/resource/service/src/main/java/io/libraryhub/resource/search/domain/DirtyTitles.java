package io.libraryhub.resource.search.domain;

import io.libraryhub.kernel.TitleId;
import java.util.Collection;
import java.util.List;

/** Titles that changed since they were indexed. */
public interface DirtyTitles {
    record Dirty(TitleId id, long revision) {}

    List<Dirty> some(int most);

    /** A title changed again meanwhile stays dirty. */
    void indexed(Collection<Dirty> titles);

    void markAll();

    /**
     * Does the work unless another instance is doing it: indexing twice does no harm, only costs.
     *
     * @return false when another one is at it
     */
    boolean alone(Runnable work);
}
