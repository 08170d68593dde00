package io.libraryhub.insight.wait.application;

import io.libraryhub.insight.api.ExpectedWait;
import io.libraryhub.insight.api.PressureLine;
import io.libraryhub.insight.api.Served;
import io.libraryhub.insight.signal.Signals;
import io.libraryhub.insight.store.InsightSettings;
import io.libraryhub.insight.store.WarehouseReader;
import io.libraryhub.insight.wait.domain.Cycle;
import io.libraryhub.insight.wait.domain.WaitFormula;
import io.libraryhub.insight.wait.domain.WaitPolicy;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.kit.db.Utc;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How long the next reader waits, from the pressure on the title and the loans that came back. */
@Component
public class AskWait {
    private static final double SECONDS_PER_DAY = 86_400;

    private final Signals signals;
    private final WarehouseReader warehouse;
    private final InsightSettings settings;
    private final Clock clock;

    AskWait(Signals signals, WarehouseReader warehouse, InsightSettings settings, Clock clock) {
        this.signals = signals;
        this.warehouse = warehouse;
        this.settings = settings;
        this.clock = clock;
    }

    /** Refused NOT_FOUND while no copy of the title is known: nobody can say when the first one comes. */
    public Reply<Served<ExpectedWait>> answer(TitleId title) {
        Served<List<PressureLine>> pressure = signals.pressureOf(title);
        if (pressure.value().isEmpty() || pressure.value().get(0).copies() <= 0) {
            return Reply.refused(Kinds.NOT_FOUND, Reason.of(CommonCodes.NOT_FOUND, "what", "copies"));
        }
        PressureLine line = pressure.value().get(0);
        return Reply.done(new Served<>(wait(line), pressure.asOf(), pressure.status()));
    }

    private ExpectedWait wait(PressureLine line) {
        WaitPolicy policy = settings.getWait();
        List<Double> ofClass = days("class_cycles", line.titleId(), policy);
        List<Double> ofTitle = days("title_cycles", line.titleId(), policy);
        Cycle loan = Cycle.of(policy.getLoanDays(), policy.getVariation())
                .after(ofClass, policy.getBelief())
                .after(ofTitle, policy.getBelief());
        WaitFormula formula = WaitFormula.of(line.activeHolds() + 1, line.copies(), loan, policy.getHandlingDays());
        return new ExpectedWait(
                line.titleId(),
                line.activeHolds(),
                line.copies(),
                formula.p50Days(),
                formula.p90Days(),
                loan.mean() + policy.getHandlingDays(),
                ofTitle.size(),
                ofClass.size(),
                line.asOf());
    }

    private List<Double> days(String query, TitleId title, WaitPolicy policy) {
        return warehouse.rows(
                query,
                Map.of(
                        "title_id",
                        title.value(),
                        "since",
                        Utc.of(clock.instant().minus(Duration.ofDays(policy.getWindowDays()))),
                        "limit",
                        policy.getMost()),
                (row, n) -> Duration.between(
                                        WarehouseReader.instant(row, "opened_at"),
                                        WarehouseReader.instant(row, "closed_at"))
                                .toSeconds()
                        / SECONDS_PER_DAY);
    }
}
