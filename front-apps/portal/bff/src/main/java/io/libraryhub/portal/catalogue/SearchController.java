package io.libraryhub.portal.catalogue;

import io.libraryhub.kernel.Page;
import io.libraryhub.kit.web.Replies;
import io.libraryhub.resource.api.CatalogueApi;
import io.libraryhub.resource.api.SearchQuery;
import io.libraryhub.resource.api.SearchResult;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Searching the catalogue. Open to everyone. */
@RestController
class SearchController {
    private static final String CHANNEL = "portal";

    private final CatalogueApi catalogue;

    SearchController(CatalogueApi catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/api/portal/search")
    ResponseEntity<SearchResult> search(
            @RequestParam(defaultValue = "") @Size(max = 80) String q,
            @RequestParam(required = false) @Size(max = 32) @Nullable String branch,
            @RequestParam(defaultValue = "false") boolean available,
            @RequestParam(name = "class", required = false) @Pattern(regexp = "[A-Za-z0-9./=\\-]{1,32}") @Nullable
                    String classPrefix,
            @RequestParam(required = false) @Size(max = 16) @Nullable String language,
            @RequestParam(defaultValue = "0") @Min(0) @Max(9999) int yearFrom,
            @RequestParam(defaultValue = "0") @Min(0) @Max(9999) int yearTo,
            @RequestParam(defaultValue = "0") @Min(0) @Max(400) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(Page.MAX_SIZE) int size) {
        return Replies.ok(catalogue.search(new SearchQuery(
                q.strip(), branch, available, classPrefix, language, yearFrom, yearTo, CHANNEL, page, size)));
    }

    /** Up to ten completions of what is being typed. */
    @GetMapping("/api/portal/suggest")
    ResponseEntity<List<String>> suggest(@RequestParam @Size(min = 1, max = 80) String beginning) {
        return Replies.ok(catalogue.suggest(beginning));
    }
}
