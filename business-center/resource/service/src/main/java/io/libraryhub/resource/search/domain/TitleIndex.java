package io.libraryhub.resource.search.domain;

import io.libraryhub.kernel.TitleId;
import io.libraryhub.resource.api.FacetCount;
import io.libraryhub.resource.api.SearchQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The search engine. Every method throws {@link Down} when it does not answer. */
public interface TitleIndex {
    Found search(SearchWords words, SearchQuery filters);

    /** Titles and authors that look like the words; for when nothing was found. */
    List<String> near(SearchWords words, int most);

    List<String> complete(String beginning, int most);

    /**
     * Creates the index when it is missing and makes readers find it.
     *
     * @param beforeCreating run before a new index is created, so that a crash in between leaves no empty one unnoticed
     */
    void prepare(Runnable beforeCreating);

    /** Lets readers see this version of the index, now that it is full. */
    void takeOver();

    /** @return those that the index now holds in this or a newer version */
    Set<TitleId> put(Collection<Versioned> documents);

    /** @param version grows with every change of the title; an older one never overwrites a newer one */
    record Versioned(TitleId id, long version, SearchDocument document) {}

    /** @param available how many of the titles found have a copy on the shelf */
    record Found(List<TitleId> ids, long total, long available, Map<String, List<FacetCount>> facets) {}

    /** Search is not there now. */
    final class Down extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Down(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** The index was removed under our feet. */
    final class Gone extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Gone(String index) {
            super("there is no index " + index);
        }
    }
}
