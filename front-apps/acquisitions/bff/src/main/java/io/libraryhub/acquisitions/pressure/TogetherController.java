package io.libraryhub.acquisitions.pressure;

import io.libraryhub.acquisitions.Doors;
import io.libraryhub.acquisitions.Parts;
import io.libraryhub.acquisitions.TitleLine;
import io.libraryhub.acquisitions.TitleLines;
import io.libraryhub.insight.api.InsightApi;
import io.libraryhub.insight.api.PartnerTitle;
import io.libraryhub.insight.api.Served;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.kit.web.Replies;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What else the readers of a title borrow: a purchase of one is often felt by the other. */
@RestController
class TogetherController {
    private final InsightApi insight;
    private final TitleLines titles;

    TogetherController(InsightApi insight, TitleLines titles) {
        this.insight = insight;
        this.titles = titles;
    }

    @GetMapping("/api/acquisitions/pressure/{titleId}/together")
    ResponseEntity<TogetherBody> of(Actor actor, @PathVariable TitleId titleId) {
        Doors.looks(actor);
        return Replies.ok(insight.together(actor, titleId).map(this::named));
    }

    private TogetherBody named(Served<List<PartnerTitle>> served) {
        Parts parts = new Parts();
        Map<TitleId, TitleLine> lines =
                titles.of(served.value().stream().map(PartnerTitle::titleId).toList(), parts);
        List<TogetherBody.Row> rows = served.value().stream()
                .map(each -> new TogetherBody.Row(each.titleId(), each.readers(), lines.get(each.titleId())))
                .toList();
        return new TogetherBody(rows, served.asOf(), served.status(), parts.missing());
    }
}
