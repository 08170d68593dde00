package io.libraryhub.acquisitions.hot;

import io.libraryhub.acquisitions.Doors;
import io.libraryhub.acquisitions.Parts;
import io.libraryhub.acquisitions.TitleLine;
import io.libraryhub.acquisitions.TitleLines;
import io.libraryhub.insight.api.HotTitle;
import io.libraryhub.insight.api.InsightApi;
import io.libraryhub.insight.api.Served;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.kit.web.Replies;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the city borrows most now. */
@RestController
class HotController {
    private final InsightApi insight;
    private final TitleLines titles;

    HotController(InsightApi insight, TitleLines titles) {
        this.insight = insight;
        this.titles = titles;
    }

    @GetMapping("/api/acquisitions/hot")
    ResponseEntity<HotBody> hot(Actor actor, @RequestParam(defaultValue = "50") @Min(1) @Max(100) int limit) {
        Doors.looks(actor);
        return Replies.ok(insight.hot(limit).map(this::named));
    }

    private HotBody named(Served<List<HotTitle>> served) {
        Parts parts = new Parts();
        List<TitleId> ids = served.value().stream().map(HotTitle::titleId).toList();
        Map<TitleId, TitleLine> lines = titles.of(ids, parts);
        List<HotRow> rows = served.value().stream()
                .map(hot -> HotRow.of(hot, lines.get(hot.titleId())))
                .toList();
        return new HotBody(rows, served.asOf(), served.status(), parts.missing());
    }
}
