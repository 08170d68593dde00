package io.libraryhub.acquisitions.pressure;

import io.libraryhub.acquisitions.Doors;
import io.libraryhub.acquisitions.ServedBody;
import io.libraryhub.insight.api.ExpectedWait;
import io.libraryhub.insight.api.InsightApi;
import io.libraryhub.insight.api.Served;
import io.libraryhub.insight.api.WaitDay;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Refused;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.kit.web.Replies;
import io.libraryhub.kit.web.WebProperties;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How long the next reader of a title waits, and whether such answers were true. */
@RestController
@RequestMapping("/api/acquisitions/pressure/{titleId}/wait")
class WaitController {
    private final InsightApi insight;
    private final Clock clock;
    private final ZoneId zone;
    private final int proofDays;

    WaitController(
            InsightApi insight,
            Clock clock,
            WebProperties web,
            @Value("${hub.acquisitions.wait.proof-days:30}") int proofDays) {
        this.insight = insight;
        this.clock = clock;
        this.zone = web.zone();
        this.proofDays = proofDays;
    }

    @GetMapping
    ServedBody<WaitBody> of(Actor actor, @PathVariable TitleId titleId) {
        Doors.looks(actor);
        LocalDate tomorrow = LocalDate.now(clock.withZone(zone)).plusDays(1);
        Served<List<WaitDay>> days = Replies.value(insight.waitDays(actor, tomorrow.minusDays(proofDays), tomorrow));
        WaitBody.@Nullable Proof proof = WaitBody.Proof.of(proofDays, days.value());
        Reply<Served<ExpectedWait>> wait = insight.expectedWait(actor, titleId);
        if (wait instanceof Refused<Served<ExpectedWait>> refused
                && refused.kind().equals(Kinds.NOT_FOUND)) {
            return new ServedBody<>(new WaitBody(null, proof), days.asOf(), days.status());
        }
        return ServedBody.of(Replies.value(wait), known -> new WaitBody(WaitBody.Days.of(known), proof));
    }
}
