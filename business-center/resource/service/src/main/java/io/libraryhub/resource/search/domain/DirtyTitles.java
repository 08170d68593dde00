package io.libraryhub.resource.search.domain;

import io.libraryhub.kernel.TitleId;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Titles that changed since they were indexed. */
public interface DirtyTitles {
    /** @param digest of the document that the index holds of it; null when it holds none */
    record Dirty(TitleId id, long revision, @Nullable String digest) {}

    List<Dirty> some(int most);

    /** A title changed again meanwhile stays dirty. Each comes with the digest of what the index now holds. */
    void indexed(Collection<Dirty> titles);

    void markAll();

    /**
     * Does the work unless another instance is doing it: indexing twice does no harm, only costs.
     *
     * @return false when another one is at it
     */
    boolean alone(Runnable work);
}
