package io.libraryhub.acquisitions.pressure;

import io.libraryhub.acquisitions.Doors;
import io.libraryhub.acquisitions.ServedBody;
import io.libraryhub.insight.api.InsightApi;
import io.libraryhub.insight.api.WhatIfCurve;
import io.libraryhub.insight.api.WhatIfQuestion;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.kit.web.Replies;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What more copies would do for those who wait. */
@RestController
@RequestMapping("/api/acquisitions/pressure/{titleId}/what-if")
class WhatIfController {
    private final InsightApi insight;

    WhatIfController(InsightApi insight) {
        this.insight = insight;
    }

    /** Bounds are those of {@link WhatIfQuestion}. */
    @GetMapping
    ResponseEntity<ServedBody<WhatIfCurve>> whatIf(
            Actor actor,
            @PathVariable TitleId titleId,
            @RequestParam(defaultValue = "12") int most,
            @RequestParam(required = false) @Nullable Double demandPerDay,
            @RequestParam(required = false) @Nullable Double halfLifeDays,
            @RequestParam(required = false) @Nullable Double cycleDays,
            @RequestParam(required = false) @Nullable Double leadDays) {
        Doors.looks(actor);
        WhatIfQuestion question = new WhatIfQuestion(titleId, most, demandPerDay, halfLifeDays, cycleDays, leadDays);
        return Replies.ok(insight.whatIf(actor, question).map(served -> ServedBody.of(served, Function.identity())));
    }
}
