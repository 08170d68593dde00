package io.libraryhub.portal.similar;

import io.libraryhub.insight.api.RecommendApi;
import io.libraryhub.insight.api.Served;
import io.libraryhub.insight.api.SimilarTitle;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.kit.web.Replies;
import io.libraryhub.portal.TitlesById;
import io.libraryhub.resource.api.TitleView;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What goes with a title. Open to everyone. */
@RestController
class SimilarController {
    /** Looked at for each one wanted: of the closest titles many are lent themselves. */
    private static final int LOOKED_AT = 5;

    private final RecommendApi recommending;
    private final TitlesById titles;

    SimilarController(RecommendApi recommending, TitlesById titles) {
        this.recommending = recommending;
        this.titles = titles;
    }

    /** @param onShelf only titles with a copy on a shelf now: for who would have to wait for this one */
    @GetMapping("/api/portal/titles/{id}/similar")
    ResponseEntity<SimilarBody> similar(
            @PathVariable TitleId id,
            @RequestParam(defaultValue = "false") boolean onShelf,
            @RequestParam(defaultValue = "8") @Min(1) @Max(20) int limit) {
        Served<List<SimilarTitle>> served = Replies.value(recommending.similar(id, limit * LOOKED_AT));
        Map<TitleId, TitleView> records =
                titles.of(served.value().stream().map(SimilarTitle::titleId).toList());
        List<SimilarBody.Similar> found = served.value().stream()
                .flatMap(each -> Stream.ofNullable(records.get(each.titleId()))
                        .filter(title -> !onShelf || title.availableCopies() > 0)
                        .map(title -> new SimilarBody.Similar(title, each.readers())))
                .limit(limit)
                .toList();
        return ResponseEntity.ok(new SimilarBody(found, served.asOf(), served.status()));
    }
}
