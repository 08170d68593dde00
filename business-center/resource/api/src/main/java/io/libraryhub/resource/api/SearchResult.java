package io.libraryhub.resource.api;

import io.libraryhub.kernel.Page;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * @param facets facet (branch, class, language, audience) → values with counts
 * @param didYouMean near words when little was found
 */
public record SearchResult(Page<TitleView> titles, Map<String, List<FacetCount>> facets, List<String> didYouMean)
        implements Serializable {
    public SearchResult {
        didYouMean = didYouMean == null ? List.of() : List.copyOf(didYouMean);
    }
}
