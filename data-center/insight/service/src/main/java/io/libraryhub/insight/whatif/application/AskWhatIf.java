package io.libraryhub.insight.whatif.application;

import io.libraryhub.copycount.whatif.domain.FadingDemand;
import io.libraryhub.copycount.whatif.domain.Forecast;
import io.libraryhub.copycount.whatif.domain.Situation;
import io.libraryhub.copycount.whatif.domain.WhatIf;
import io.libraryhub.insight.api.PressureLine;
import io.libraryhub.insight.api.Served;
import io.libraryhub.insight.api.WhatIfCurve;
import io.libraryhub.insight.api.WhatIfQuestion;
import io.libraryhub.insight.signal.Signals;
import io.libraryhub.insight.store.InsightSettings;
import io.libraryhub.insight.whatif.domain.WhatIfPolicy;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Reply;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Simulates a title's futures from the pressure on it and the demand for it. */
@Component
public class AskWhatIf {
    private static final int MOST_COPIES = 50;
    private static final double MOST_PER_DAY = 1_000;
    private static final double LONGEST_HALF_LIFE = 3_650;
    private static final double A_YEAR = 365;

    private final Signals signals;
    private final RecentDemand demand;
    private final InsightSettings settings;

    AskWhatIf(Signals signals, RecentDemand demand, InsightSettings settings) {
        this.signals = signals;
        this.demand = demand;
        this.settings = settings;
    }

    public Reply<Served<WhatIfCurve>> answer(WhatIfQuestion question) {
        String wrong = outOfBounds(question);
        if (wrong != null) {
            return Reply.refused(Kinds.INVALID, Reason.of(CommonCodes.INVALID, "field", wrong));
        }
        Served<List<PressureLine>> pressure = signals.pressureOf(question.titleId());
        if (pressure.value().isEmpty()) {
            return Reply.refused(Kinds.NOT_FOUND, Reason.of(CommonCodes.NOT_FOUND, "what", "pressure"));
        }
        PressureLine line = pressure.value().get(0);
        return Reply.done(new Served<>(curve(question, line), pressure.asOf(), pressure.status()));
    }

    private static @Nullable String outOfBounds(WhatIfQuestion question) {
        if (question.most() < 0 || question.most() > MOST_COPIES) {
            return "most";
        }
        if (isOutside(question.demandPerDay(), 0, MOST_PER_DAY)) {
            return "demandPerDay";
        }
        if (isOutside(question.halfLifeDays(), 1, LONGEST_HALF_LIFE)) {
            return "halfLifeDays";
        }
        if (isOutside(question.cycleDays(), 1, A_YEAR)) {
            return "cycleDays";
        }
        return isOutside(question.leadDays(), 0, A_YEAR) ? "leadDays" : null;
    }

    private static boolean isOutside(@Nullable Double value, double least, double most) {
        return value != null && !(value >= least && value <= most);
    }

    private WhatIfCurve curve(WhatIfQuestion question, PressureLine line) {
        WhatIfPolicy policy = settings.getWhatIf();
        boolean estimated = question.demandPerDay() == null;
        double perDay = estimated ? demand.perDay(question.titleId(), policy) : given(question.demandPerDay(), 0);
        Situation situation = new Situation(
                line.activeHolds(),
                line.copies(),
                line.onOrder() + line.inProcess(),
                given(question.leadDays(), policy.getLeadDays()),
                given(question.cycleDays(), given(line.cycleDays(), policy.getCycleDays())),
                policy.getVariation(),
                new FadingDemand(perDay, given(question.halfLifeDays(), policy.getHalfLifeDays())));
        WhatIf whatIf = new WhatIf(
                policy.getFutures(), policy.getHorizonDays(), question.titleId().value());
        return new WhatIfCurve(
                situation.waiting(),
                situation.copies(),
                situation.onTheirWay(),
                perDay,
                estimated,
                situation.demand().halfLifeDays(),
                situation.cycleDays(),
                situation.leadDays(),
                policy.getHorizonDays(),
                whatIf.curve(situation, question.most()).stream()
                        .map(AskWhatIf::point)
                        .toList());
    }

    private static double given(@Nullable Double value, double usual) {
        return value == null ? usual : value;
    }

    private static WhatIfCurve.Point point(Forecast forecast) {
        return new WhatIfCurve.Point(
                forecast.added(),
                finite(forecast.lastWait()),
                finite(forecast.meanWait()),
                finite(forecast.waitP90()),
                forecast.longestQueue(),
                forecast.loans(),
                forecast.idleCopies());
    }

    private static @Nullable Double finite(double days) {
        return Double.isFinite(days) ? days : null;
    }
}
