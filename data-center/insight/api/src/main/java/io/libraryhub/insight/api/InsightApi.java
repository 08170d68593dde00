package io.libraryhub.insight.api;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.TitleId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What the data hub knows. Signals and figures: acquisitions, manager, admin, system; {@link #hot} is open to everyone. */
public interface InsightApi {
    /** Titles by decayed score, highest first. */
    Reply<Served<List<HotTitle>>> hot(int limit);

    /** Titles under pressure, largest shortage first. */
    Reply<Served<List<PressureLine>>> pressure(Actor actor, boolean pressingOnly, int limit);

    Reply<Served<List<PressureLine>>> pressureOf(Actor actor, TitleId id);

    /**
     * What more copies would do for a title's readers: for those who decide. Refused INVALID when out of bounds, NOT_FOUND
     * when the data hub knows of no pressure on the title.
     */
    Reply<Served<WhatIfCurve>> whatIf(Actor actor, WhatIfQuestion question);

    /**
     * How long the next reader of a title waits: for those who decide. Refused NOT_FOUND while no copy of it is known.
     */
    Reply<Served<ExpectedWait>> expectedWait(Actor actor, TitleId id);

    /**
     * How well waits were foretold, for each local day of a span, {@code until} exclusive, on which one was over: for those
     * who decide.
     */
    Reply<Served<List<WaitDay>>> waitDays(Actor actor, LocalDate from, LocalDate until);

    /**
     * What the readers of a title borrowed besides, most related first: for those who decide. Empty where no other title has
     * enough readers in common with it.
     */
    Reply<Served<List<PartnerTitle>>> together(Actor actor, TitleId id);

    /** Who came in on a local day, by venue, the whole city first: for those who decide. */
    Reply<Served<List<VenueDay>>> footfall(Actor actor, LocalDate day);

    /** How busy the service points are now, all together first: for those who decide. */
    Reply<Served<List<PointLoad>>> load(Actor actor);

    /**
     * What readers asked for of late, for titles of which anybody did. Acquisitions, manager, admin, system. Refused INVALID
     * when out of bounds.
     */
    Reply<Served<List<TitleDemand>>> demand(Actor actor, DemandQuestion question);

    /**
     * What another promise or another loan length would do for all titles that readers wait for, and what it would cost.
     * Refused INVALID when out of bounds.
     */
    Reply<Served<StockWhatIf>> whatIfAll(Actor actor, StockQuestion question);

    /**
     * Titles for a reader who allows it, each with its reason; never one he has or had. The reader himself; system, for a
     * letter, which does not count as shown when methods are compared.
     */
    Reply<Served<List<Recommendation>>> forYou(Actor actor, ReaderId reader, List<Interest> interests, int limit);

    /** The figures of the city's page for a local day. */
    Reply<Served<CityFigures>> city(Actor actor, LocalDate day);

    /** Per type of domain event since a time: what the stream counted and what the warehouse holds. */
    Reply<Served<List<CountedLine>>> counted(Actor actor, Instant since);

    /** The same for each local day of a span, {@code until} exclusive. */
    Reply<Served<List<CountedDay>>> countedDays(Actor actor, LocalDate from, LocalDate until);

    /**
     * For each local day of a span, {@code until} exclusive: how the stream's balances of titles compare with circulation's.
     */
    Reply<Served<List<BalanceDay>>> balanceDays(Actor actor, LocalDate from, LocalDate until);

    /** The titles of which the balance differed on a local day, the largest difference first. */
    Reply<Served<List<BalanceDrift>>> balanceDrifts(Actor actor, LocalDate day, int limit);
}
