package io.libraryhub.acquisitions;

import io.libraryhub.kernel.TitleId;
import io.libraryhub.resource.api.CatalogueApi;
import io.libraryhub.resource.api.TitleView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Names the titles of a list. */
@Component
public class TitleLines {
    /** The most ids the catalogue answers at once. */
    private static final int AT_ONCE = 100;

    private final CatalogueApi catalogue;

    TitleLines(CatalogueApi catalogue) {
        this.catalogue = catalogue;
    }

    /** Those of the titles that the catalogue knows now; without it none, and {@code titles} is missing. */
    public Map<TitleId, TitleLine> of(List<TitleId> ids, Parts parts) {
        Map<TitleId, TitleLine> lines = new HashMap<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<TitleId> some = List.copyOf(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)));
            List<TitleView> found = parts.ask("titles", () -> catalogue.titles(some));
            if (found == null) {
                return lines;
            }
            found.forEach(view -> lines.put(view.id(), TitleLine.of(view)));
        }
        return lines;
    }
}
