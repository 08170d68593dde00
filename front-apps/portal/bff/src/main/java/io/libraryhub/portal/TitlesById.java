package io.libraryhub.portal;

import io.libraryhub.kernel.TitleId;
import io.libraryhub.kit.web.Replies;
import io.libraryhub.resource.api.CatalogueApi;
import io.libraryhub.resource.api.TitleView;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The records behind ids that the data hub gave; one that has left the catalogue is simply not there. */
@Component
public class TitlesById {
    private final CatalogueApi catalogue;

    TitlesById(CatalogueApi catalogue) {
        this.catalogue = catalogue;
    }

    public Map<TitleId, TitleView> of(List<TitleId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return Replies.value(catalogue.titles(ids)).stream()
                .collect(Collectors.toMap(TitleView::id, Function.identity(), (one, same) -> one));
    }
}
