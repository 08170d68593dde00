package io.libraryhub.acquisitions;

import io.libraryhub.insight.api.BalanceDay;
import io.libraryhub.insight.api.BalanceDrift;
import io.libraryhub.insight.api.CityFigures;
import io.libraryhub.insight.api.CountedDay;
import io.libraryhub.insight.api.CountedLine;
import io.libraryhub.insight.api.DemandQuestion;
import io.libraryhub.insight.api.ExpectedWait;
import io.libraryhub.insight.api.HotTitle;
import io.libraryhub.insight.api.InsightApi;
import io.libraryhub.insight.api.Interest;
import io.libraryhub.insight.api.NamedCount;
import io.libraryhub.insight.api.PartnerTitle;
import io.libraryhub.insight.api.PointLoad;
import io.libraryhub.insight.api.PressureLine;
import io.libraryhub.insight.api.Recommendation;
import io.libraryhub.insight.api.Served;
import io.libraryhub.insight.api.StockQuestion;
import io.libraryhub.insight.api.StockWhatIf;
import io.libraryhub.insight.api.TitleDemand;
import io.libraryhub.insight.api.VenueDay;
import io.libraryhub.insight.api.WaitDay;
import io.libraryhub.insight.api.WhatIfCurve;
import io.libraryhub.insight.api.WhatIfQuestion;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Money;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.messages.LoanOpened;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.dubbo.config.annotation.DubboService;
import org.jspecify.annotations.Nullable;

/** Answers as insight-service would: 三体 is wanted by 26 readers, and the stream lost one loan. */
@DubboService
final class StandInInsight implements InsightApi {
    private static final Instant NOON = StandInResource.NOON;

    @Override
    public Reply<Served<List<HotTitle>>> hot(int limit) {
        return fresh(List.of(new HotTitle(StandInResource.SANTI, 1, 31.5, true, 12, 40, 60, true, NOON)));
    }

    @Override
    public Reply<Served<List<PressureLine>>> pressure(Actor actor, boolean pressingOnly, int limit) {
        return fresh(List.of(line(StandInResource.SANTI)));
    }

    @Override
    public Reply<Served<List<PressureLine>>> pressureOf(Actor actor, TitleId id) {
        return fresh(List.of(line(id)));
    }

    /** Without a copy nobody is ever served; each copy more halves the wait. */
    @Override
    public Reply<Served<WhatIfCurve>> whatIf(Actor actor, WhatIfQuestion question) {
        List<WhatIfCurve.Point> points = new ArrayList<>();
        points.add(new WhatIfCurve.Point(0, null, null, null, 26, 0, 0));
        for (int added = 1; added <= question.most(); added++) {
            double wait = 140.0 / added;
            points.add(new WhatIfCurve.Point(added, wait, wait / 2, wait, 26, 10 * added, 0));
        }
        return fresh(new WhatIfCurve(26, 0, 0, 0.4, question.demandPerDay() == null, 60, 28, 30, 180, points));
    }

    @Override
    public Reply<Served<ExpectedWait>> expectedWait(Actor actor, TitleId id) {
        if (!id.equals(StandInResource.SANTI)) {
            return Reply.refused(Kinds.NOT_FOUND, Reason.of(CommonCodes.NOT_FOUND, "what", "copies"));
        }
        return fresh(new ExpectedWait(id, 24, 4, 175, 198, 28, 12.4, 28, NOON));
    }

    /** One reader in two within the first answer, two in three within the second. */
    @Override
    public Reply<Served<List<WaitDay>>> waitDays(Actor actor, LocalDate from, LocalDate until) {
        return fresh(List.of(new WaitDay(from, 3, 20.0, 2, 1, 1), new WaitDay(until.minusDays(1), 5, 30.0, 4, 2, 3)));
    }

    @Override
    public Reply<Served<List<PartnerTitle>>> together(Actor actor, TitleId id) {
        return fresh(
                id.equals(StandInResource.SANTI) ? List.of(new PartnerTitle(new TitleId(5001), 11.5, 14)) : List.of());
    }

    @Override
    public Reply<Served<List<VenueDay>>> footfall(Actor actor, LocalDate day) {
        return fresh(List.of(
                new VenueDay(VenueDay.CITY, 50, 12, 20, NOON, NOON), new VenueDay("MAIN", 50, 12, 20, NOON, NOON)));
    }

    @Override
    public Reply<Served<List<PointLoad>>> load(Actor actor) {
        return fresh(List.of(
                new PointLoad(VenueDay.CITY, VenueDay.CITY, 10, 8, 2), new PointLoad("MAIN", "desk", 10, 8, 2)));
    }

    @Override
    public Reply<Served<List<TitleDemand>>> demand(Actor actor, DemandQuestion question) {
        return notAsked();
    }

    /** Each ratio lower buys more and makes the wait shorter. */
    @Override
    public Reply<Served<StockWhatIf>> whatIfAll(Actor actor, StockQuestion question) {
        List<StockWhatIf.RulePoint> points = question.ratios().stream()
                .map(ratio -> point(ratio, (int) Math.round(100 / ratio)))
                .toList();
        return fresh(new StockWhatIf(12, 90, 0, point(null, 0), points));
    }

    private static StockWhatIf.RulePoint point(@Nullable Double ratio, int copies) {
        double days = ratio == null ? 80 : 10 * ratio;
        return new StockWhatIf.RulePoint(ratio, copies, new Money(4500).times(copies), days, days, 2 * days, 300, 5, 1);
    }

    @Override
    public Reply<Served<List<Recommendation>>> forYou(
            Actor actor, ReaderId reader, List<Interest> interests, int limit) {
        return notAsked();
    }

    @Override
    public Reply<Served<CityFigures>> city(Actor actor, LocalDate day) {
        return fresh(new CityFigures(
                day,
                day.getDayOfMonth() * 100L,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                Collections.nCopies(24, 1L),
                List.of(new NamedCount("MAIN", 7)),
                List.of(),
                List.of(),
                List.of()));
    }

    @Override
    public Reply<Served<List<CountedLine>>> counted(Actor actor, Instant since) {
        return fresh(List.of(new CountedLine(LoanOpened.TYPE, 99, 99, 98L)));
    }

    @Override
    public Reply<Served<List<CountedDay>>> countedDays(Actor actor, LocalDate from, LocalDate until) {
        return fresh(from.datesUntil(until)
                .map(day -> new CountedDay(day, List.of(new CountedLine(LoanOpened.TYPE, 99, 99, 98L))))
                .toList());
    }

    /** Each day 40 balances were told, and two titles had another one. */
    @Override
    public Reply<Served<List<BalanceDay>>> balanceDays(Actor actor, LocalDate from, LocalDate until) {
        return fresh(from.datesUntil(until)
                .map(day -> new BalanceDay(day, 40, 2, 2, 0, 1, 3))
                .toList());
    }

    @Override
    public Reply<Served<List<BalanceDrift>>> balanceDrifts(Actor actor, LocalDate day, int limit) {
        return fresh(List.of(
                new BalanceDrift(StandInResource.SANTI, "holds", NOON, 26, 2, 1),
                new BalanceDrift(new TitleId(5001), "loans", NOON, 4, 0, 1)));
    }

    /** Only of the first title is it known how soon its copies come back. */
    private static PressureLine line(TitleId title) {
        Double cycle = title.equals(StandInResource.SANTI) ? 14.0 : null;
        return new PressureLine(title, 26, 2.5, 4, 0, 0, 7.1, 5, true, cycle, NOON);
    }

    private static <T> Reply<Served<T>> fresh(T value) {
        return Reply.done(new Served<>(value, NOON, "fresh"));
    }

    /** The app under test has no business with this: the service refuses. */
    private static <T> Reply<T> notAsked() {
        return Reply.refused(Kinds.NOT_ALLOWED, Reason.of(CommonCodes.NOT_ALLOWED));
    }
}
