package io.libraryhub.insight.rpc;

import io.libraryhub.insight.account.Balances;
import io.libraryhub.insight.account.Counted;
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
import io.libraryhub.insight.city.City;
import io.libraryhub.insight.foryou.application.ForYou;
import io.libraryhub.insight.place.Places;
import io.libraryhub.insight.signal.Signals;
import io.libraryhub.insight.together.Together;
import io.libraryhub.insight.wait.Waits;
import io.libraryhub.insight.whatif.application.AskStock;
import io.libraryhub.insight.whatif.application.AskWhatIf;
import io.libraryhub.insight.whatif.application.Demands;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.Roles;
import io.libraryhub.kernel.TitleId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.apache.dubbo.config.annotation.DubboService;

/** The data hub's answers over Dubbo; figures are for those who decide. */
@DubboService
class InsightFacade implements InsightApi {
    private final Signals signals;
    private final AskWhatIf whatIf;
    private final Waits waits;
    private final AskStock stock;
    private final Together together;
    private final Demands demands;
    private final ForYou forYou;
    private final City city;
    private final Places places;
    private final Counted counted;
    private final Balances balances;

    InsightFacade(
            Signals signals,
            AskWhatIf whatIf,
            Waits waits,
            Together together,
            AskStock stock,
            Demands demands,
            ForYou forYou,
            City city,
            Places places,
            Counted counted,
            Balances balances) {
        this.signals = signals;
        this.whatIf = whatIf;
        this.waits = waits;
        this.together = together;
        this.stock = stock;
        this.demands = demands;
        this.forYou = forYou;
        this.city = city;
        this.places = places;
        this.counted = counted;
        this.balances = balances;
    }

    @Override
    public Reply<Served<List<HotTitle>>> hot(int limit) {
        return Reply.done(signals.hot(bounded(limit)));
    }

    @Override
    public Reply<Served<List<PressureLine>>> pressure(Actor actor, boolean pressingOnly, int limit) {
        return deciding(actor, () -> signals.pressure(pressingOnly, bounded(limit)));
    }

    @Override
    public Reply<Served<List<PressureLine>>> pressureOf(Actor actor, TitleId id) {
        return deciding(actor, () -> signals.pressureOf(id));
    }

    @Override
    public Reply<Served<WhatIfCurve>> whatIf(Actor actor, WhatIfQuestion question) {
        return replying(decides(actor), () -> whatIf.answer(question));
    }

    @Override
    public Reply<Served<ExpectedWait>> expectedWait(Actor actor, TitleId id) {
        return replying(decides(actor), () -> waits.of(id));
    }

    @Override
    public Reply<Served<List<WaitDay>>> waitDays(Actor actor, LocalDate from, LocalDate until) {
        return deciding(actor, () -> waits.days(from, until));
    }

    @Override
    public Reply<Served<List<PartnerTitle>>> together(Actor actor, TitleId id) {
        return deciding(actor, () -> together.with(id));
    }

    @Override
    public Reply<Served<List<VenueDay>>> footfall(Actor actor, LocalDate day) {
        return deciding(actor, () -> places.footfall(day));
    }

    @Override
    public Reply<Served<List<PointLoad>>> load(Actor actor) {
        return deciding(actor, places::load);
    }

    @Override
    public Reply<Served<List<TitleDemand>>> demand(Actor actor, DemandQuestion question) {
        return replying(decides(actor), () -> demands.answer(question));
    }

    @Override
    public Reply<Served<StockWhatIf>> whatIfAll(Actor actor, StockQuestion question) {
        return replying(decides(actor), () -> stock.answer(question));
    }

    @Override
    public Reply<Served<List<Recommendation>>> forYou(
            Actor actor, ReaderId reader, List<Interest> interests, int limit) {
        return allowed(
                actor.isReader(reader) || actor.is(Roles.SYSTEM),
                () -> forYou.of(
                        reader,
                        interests.stream().limit(Page.MAX_SIZE).toList(),
                        bounded(limit),
                        actor.isReader(reader)));
    }

    @Override
    public Reply<Served<CityFigures>> city(Actor actor, LocalDate day) {
        return deciding(actor, () -> city.of(day));
    }

    @Override
    public Reply<Served<List<CountedLine>>> counted(Actor actor, Instant since) {
        return deciding(actor, () -> counted.since(since));
    }

    @Override
    public Reply<Served<List<CountedDay>>> countedDays(Actor actor, LocalDate from, LocalDate until) {
        return deciding(actor, () -> counted.days(from, until));
    }

    @Override
    public Reply<Served<List<BalanceDay>>> balanceDays(Actor actor, LocalDate from, LocalDate until) {
        return deciding(actor, () -> balances.days(from, until));
    }

    @Override
    public Reply<Served<List<BalanceDrift>>> balanceDrifts(Actor actor, LocalDate day, int limit) {
        return deciding(actor, () -> balances.drifts(day, bounded(limit)));
    }

    private static <T> Reply<T> deciding(Actor actor, Supplier<T> answer) {
        return allowed(decides(actor), answer);
    }

    private static boolean decides(Actor actor) {
        return actor.is(Roles.ACQUISITIONS, Roles.MANAGER, Roles.ADMIN, Roles.SYSTEM);
    }

    private static <T> Reply<T> allowed(boolean yes, Supplier<T> answer) {
        return replying(yes, () -> Reply.done(answer.get()));
    }

    private static <T> Reply<T> replying(boolean yes, Supplier<Reply<T>> answer) {
        return yes ? answer.get() : Reply.refused(Kinds.NOT_ALLOWED, Reason.of(CommonCodes.NOT_ALLOWED));
    }

    private static int bounded(int limit) {
        return Math.max(1, Math.min(limit, Page.MAX_SIZE));
    }
}
