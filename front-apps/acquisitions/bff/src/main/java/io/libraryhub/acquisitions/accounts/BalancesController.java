package io.libraryhub.acquisitions.accounts;

import io.libraryhub.acquisitions.Doors;
import io.libraryhub.acquisitions.Parts;
import io.libraryhub.acquisitions.ServedBody;
import io.libraryhub.acquisitions.TitleLine;
import io.libraryhub.acquisitions.TitleLines;
import io.libraryhub.insight.api.BalanceDay;
import io.libraryhub.insight.api.BalanceDrift;
import io.libraryhub.insight.api.InsightApi;
import io.libraryhub.insight.api.Served;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.kit.web.Replies;
import io.libraryhub.kit.web.WebProperties;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The balances that circulation tells of its titles, beside what the stream had added up. */
@RestController
@RequestMapping("/api/acquisitions/accounts/balances")
class BalancesController {
    private final InsightApi insight;
    private final TitleLines titles;
    private final Clock clock;
    private final ZoneId zone;
    private final int shown;

    BalancesController(
            InsightApi insight,
            TitleLines titles,
            Clock clock,
            WebProperties web,
            @Value("${hub.acquisitions.accounts.drifts-shown:50}") int shown) {
        this.insight = insight;
        this.titles = titles;
        this.clock = clock;
        this.zone = web.zone();
        this.shown = shown;
    }

    /** The last local days, newest first. */
    @GetMapping
    ServedBody<List<BalanceDay>> days(Actor actor, @RequestParam(defaultValue = "7") @Min(1) @Max(31) int count) {
        Doors.looks(actor);
        LocalDate tomorrow = LocalDate.ofInstant(clock.instant(), zone).plusDays(1);
        return ServedBody.of(
                Replies.value(insight.balanceDays(actor, tomorrow.minusDays(count), tomorrow)),
                BalancesController::newestFirst);
    }

    /** The titles of a local day that differed most. */
    @GetMapping("/titles")
    ResponseEntity<DriftsBody> drifts(Actor actor, @RequestParam LocalDate day) {
        Doors.looks(actor);
        return Replies.ok(insight.balanceDrifts(actor, day, shown).map(this::named));
    }

    private static List<BalanceDay> newestFirst(List<BalanceDay> days) {
        List<BalanceDay> turned = new ArrayList<>(days);
        Collections.reverse(turned);
        return turned;
    }

    private DriftsBody named(Served<List<BalanceDrift>> served) {
        Parts parts = new Parts();
        Map<TitleId, TitleLine> lines = titles.of(
                served.value().stream().map(BalanceDrift::titleId).distinct().toList(), parts);
        List<DriftsBody.Drift> drifts = served.value().stream()
                .map(each -> new DriftsBody.Drift(
                        each.titleId(),
                        each.kind(),
                        each.ledger(),
                        each.missing(),
                        each.surplus(),
                        lines.get(each.titleId())))
                .toList();
        return new DriftsBody(drifts, served.asOf(), served.status(), parts.missing());
    }
}
