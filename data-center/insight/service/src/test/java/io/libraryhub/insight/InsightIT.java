package io.libraryhub.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
import io.libraryhub.insight.api.MetricAnswer;
import io.libraryhub.insight.api.MetricApi;
import io.libraryhub.insight.api.MetricDefinition;
import io.libraryhub.insight.api.MetricQuestion;
import io.libraryhub.insight.api.NamedCount;
import io.libraryhub.insight.api.PartnerTitle;
import io.libraryhub.insight.api.PointLoad;
import io.libraryhub.insight.api.PressureLine;
import io.libraryhub.insight.api.RecommendApi;
import io.libraryhub.insight.api.RecommendReport;
import io.libraryhub.insight.api.Recommendation;
import io.libraryhub.insight.api.Served;
import io.libraryhub.insight.api.SimilarTitle;
import io.libraryhub.insight.api.StockQuestion;
import io.libraryhub.insight.api.StockWhatIf;
import io.libraryhub.insight.api.TitleDemand;
import io.libraryhub.insight.api.TriedMethod;
import io.libraryhub.insight.api.VenueDay;
import io.libraryhub.insight.api.WaitDay;
import io.libraryhub.insight.api.WhatIfCurve;
import io.libraryhub.insight.api.WhatIfQuestion;
import io.libraryhub.insight.metric.FigureTables;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Money;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Roles;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.kit.db.Utc;
import io.libraryhub.warehouse.Warehouse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** The answers over the tables of the real MySQL. */
class InsightIT {
    private static final Actor OFFICER = new Actor("1", Roles.ACQUISITIONS, null);
    private static final Actor SYSTEM = new Actor("recommend", Roles.SYSTEM, null);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final String LOAN = "libhub.circulation.loan.opened";
    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");

    private static JdbcTemplate jdbc;
    private static RealInsight real;
    private static InsightApi insight;
    private static RecommendApi recommending;
    private static MetricApi metrics;

    @BeforeAll
    static void start() {
        real = RealInsight.open("insight");
        jdbc = real.jdbc;
        insight = real.bean(InsightApi.class);
        recommending = real.bean(RecommendApi.class);
        metrics = real.bean(MetricApi.class);
    }

    @AfterAll
    static void stop() {
        real.close();
    }

    @BeforeEach
    void emptyTables() {
        real.emptyTables();
    }

    private static void happened(String id, String type, Instant at, long title, long reader, int hour) {
        jdbc.update(
                "INSERT INTO raw_event (event_id, local_day, local_hour, type, subject, happened_at, title_id, reader_id,"
                        + " branch, channel, class_code, author, payload) VALUES (?,?,?,?,?,?,?,?,'MAIN','kiosk','I247.5','刘慈欣','{}')",
                id,
                DAY,
                hour,
                type,
                Long.toString(title),
                Utc.of(at),
                title,
                reader);
    }

    private static void hot(long title, double score, double log) {
        jdbc.update(
                "INSERT INTO hot_title VALUES (?, ?, ?, 3600, TRUE, 3, 9, 21, TRUE, 1, ?, ?)",
                title,
                score,
                log,
                Utc.of(Instant.now().minusSeconds(3600)),
                Utc.of(NOON));
    }

    @Test
    void aScoreIsShownDecayedToNow() {
        hot(7, 8.0, 3);
        Served<List<HotTitle>> served = insight.hot(10).orElseThrow();
        assertThat(served.status()).isEqualTo("fresh");
        assertThat(served.value()).hasSize(1);
        assertThat(served.value().get(0).score()).isBetween(3.9, 4.0);
    }

    private static void waited(
            long hold, int day, boolean served, double days, @Nullable Double p50, @Nullable Double p90) {
        jdbc.update(
                "INSERT INTO hold_wait VALUES (?, 7, ?, ?, ?, ?, ?, ?, 1)",
                hold,
                DAY.plusDays(day),
                Utc.of(NOON),
                served,
                days,
                p50,
                p90);
    }

    @Test
    void theNextReaderOfATitleIsToldWhatTheStreamSays() {
        jdbc.update(
                "INSERT INTO title_wait VALUES (7, 5, 2, 61.5, 83.2, 28.2, 8.1, 40.5, 28, 1, ?, ?)",
                Utc.of(NOON),
                Utc.of(NOON));

        Served<ExpectedWait> wait =
                insight.expectedWait(OFFICER, new TitleId(7)).orElseThrow();

        assertThat(wait.value()).isEqualTo(new ExpectedWait(new TitleId(7), 5, 2, 61.5, 83.2, 28.2, 40.5, 28, NOON));
        assertThat(wait.asOf()).isEqualTo(NOON);
        assertThat(wait.status()).isEqualTo("fresh");
        assertThat(insight.expectedWait(new Actor("1", Roles.READER, null), new TitleId(7))
                        .isDone())
                .isFalse();
    }

    @Test
    void ofATitleWithoutCopiesNobodyCanSay() {
        jdbc.update(
                "INSERT INTO title_wait VALUES (7, 5, 0, NULL, NULL, 28, 8.1, 0, 0, 1, ?, ?)",
                Utc.of(NOON),
                Utc.of(NOON));
        assertThat(insight.expectedWait(OFFICER, new TitleId(7)).isDone()).isFalse();
        assertThat(insight.expectedWait(OFFICER, new TitleId(8)).isDone()).isFalse();
    }

    @Test
    void byDayItIsToldHowManyWereServedWithinWhatTheyHadBeenTold() {
        waited(1, 0, true, 10, 12.0, 20.0);
        waited(2, 0, true, 15, 12.0, 20.0);
        waited(3, 0, true, 20, null, null);
        waited(4, 0, false, 25, 12.0, 20.0);
        waited(5, 1, false, 25, 12.0, 20.0);
        waited(6, 2, true, 1, 12.0, 20.0);

        assertThat(insight.waitDays(OFFICER, DAY, DAY.plusDays(2)).orElseThrow().value())
                .containsExactly(new WaitDay(DAY, 3, 15.0, 3, 1, 2), new WaitDay(DAY.plusDays(1), 0, null, 1, 0, 0));
        assertThat(insight.waitDays(Actor.reader(new ReaderId(5)), DAY, DAY).isDone())
                .isFalse();
    }

    @Test
    void theMostRelatedPartnerIsToldFirstNotTheMostBorrowed() {
        borrowedTogether(
                7,
                40,
                "[{\"titleId\":\"9\",\"weight\":30,\"readers\":31},{\"titleId\":\"8\",\"weight\":20,\"readers\":22},"
                        + "{\"titleId\":\"10\",\"weight\":8,\"readers\":8}]");
        borrowedTogether(9, 900, "[]");
        borrowedTogether(8, 24, "[]");

        Served<List<PartnerTitle>> together =
                insight.together(OFFICER, new TitleId(7)).orElseThrow();

        // Of the last one nobody knows how often it was borrowed otherwise.
        assertThat(together.value())
                .containsExactly(
                        new PartnerTitle(new TitleId(8), 20, 22),
                        new PartnerTitle(new TitleId(10), 8, 8),
                        new PartnerTitle(new TitleId(9), 30, 31));
        assertThat(together.asOf()).isEqualTo(NOON);
        assertThat(together.status()).isEqualTo("fresh");
        assertThat(insight.together(OFFICER, new TitleId(6)).orElseThrow().value())
                .isEmpty();
        assertThat(insight.together(Actor.reader(new ReaderId(5)), new TitleId(7))
                        .isDone())
                .isFalse();
    }

    private void borrowedTogether(long title, double weight, String partners) {
        jdbc.update(
                """
                INSERT INTO title_together (title_id, partners, version, caused_at, computed_at, weight, half_life_s)
                VALUES (?, ?, 1, ?, ?, ?, 15552000)""",
                title,
                partners,
                Utc.of(NOON),
                Utc.of(NOON),
                weight);
    }

    @Test
    void readingOnlineIsAFigureByDatabase() {
        jdbc.update("INSERT INTO online_use VALUES (7, ?, 9, 'ebooks.example.org', 3, 1)", DAY);
        jdbc.update("INSERT INTO online_use VALUES (8, ?, 10, 'ebooks.example.org', 2, 1)", DAY);
        jdbc.update("INSERT INTO online_use VALUES (8, ?, 10, 'papers.example.org', 4, 1)", DAY);
        jdbc.update("INSERT INTO online_use VALUES (8, ?, 10, 'papers.example.org', 1, 1)", DAY.minusDays(1));

        MetricAnswer answer = metrics.ask(OFFICER, new MetricQuestion("online_uses", DAY, DAY.plusDays(1), "", "host"))
                .orElseThrow()
                .value();

        assertThat(answer.total()).isEqualTo(9);
        assertThat(answer.before()).isEqualTo(1);
        assertThat(answer.points())
                .containsExactly(
                        new MetricAnswer.Point("ebooks.example.org", 5),
                        new MetricAnswer.Point("papers.example.org", 4));
    }

    private static void venue(String venue, int entered, int inside, int peak) {
        jdbc.update(
                "INSERT INTO venue_day VALUES (?, ?, ?, ?, ?, ?, 1, ?)",
                venue,
                DAY,
                entered,
                inside,
                peak,
                Utc.of(NOON),
                Utc.of(NOON));
    }

    @Test
    void theCityComesBeforeItsVenues() {
        venue("EAST", 20, 5, 9);
        venue("*", 50, 12, 20);
        venue("MAIN", 30, 7, 14);
        Served<List<VenueDay>> footfall = insight.footfall(OFFICER, DAY).orElseThrow();
        assertThat(footfall.value()).extracting(VenueDay::venue).containsExactly("*", "EAST", "MAIN");
        assertThat(footfall.value().get(0)).isEqualTo(new VenueDay("*", 50, 12, 20, NOON, NOON));
        assertThat(footfall.asOf()).isEqualTo(NOON);
        assertThat(insight.footfall(OFFICER, DAY.plusDays(1)).orElseThrow().value())
                .isEmpty();
        assertThat(insight.footfall(Actor.reader(new ReaderId(5)), DAY).isDone())
                .isFalse();
    }

    private static void point(String branch, String channel, double loans, Instant at) {
        jdbc.update("INSERT INTO point_load VALUES (?, ?, ?, 2, 0, 3600, 1, ?)", branch, channel, loans, Utc.of(at));
    }

    @Test
    void aLoadIsShownAsWhatIsLeftOfItAndTheCityIsTheSum() {
        Instant now = Instant.now();
        point("MAIN", "desk", 8, now.minusSeconds(3600));
        point("EAST", "kiosk", 6, now);
        point("WEST", "desk", 90, now.minus(Duration.ofDays(2)));

        List<PointLoad> points = insight.load(OFFICER).orElseThrow().value();

        assertThat(points).extracting(PointLoad::branch).containsExactly("*", "EAST", "MAIN");
        assertThat(points.get(2).loans()).isCloseTo(4, within(0.1));
        assertThat(points.get(0).loans()).isCloseTo(10, within(0.2));
        assertThat(points.get(0).returns()).isCloseTo(3, within(0.1));
        assertThat(insight.load(Actor.reader(new ReaderId(5))).isDone()).isFalse();
    }

    @Test
    void whenTheStreamStandsStillTheFiguresAreStaleAndWithoutTablesMissing() {
        real.beat(Instant.now().minusSeconds(3600));
        assertThat(insight.hot(5).orElseThrow().status()).isEqualTo("stale");
        Warehouse.TABLES.forEach(t -> jdbc.execute("DROP TABLE " + t));
        Served<List<HotTitle>> served = insight.hot(5).orElseThrow();
        assertThat(served.status()).isEqualTo("missing");
        assertThat(served.value()).isEmpty();
    }

    @Test
    void theLargestShortageComesFirstAndReadersMayNotSee() {
        for (long title : new long[] {1, 2}) {
            jdbc.update(
                    "INSERT INTO pressure VALUES (?, 30, 0, 5, 0, 0, 6, ?, TRUE, 1, ?, ?)",
                    title,
                    title,
                    Utc.of(NOON),
                    Utc.of(NOON));
        }
        assertThat(insight.pressure(OFFICER, true, 10).orElseThrow().value())
                .extracting(PressureLine::titleId)
                .containsExactly(new TitleId(2), new TitleId(1));
        assertThat(insight.pressureOf(OFFICER, new TitleId(2)).orElseThrow().asOf())
                .isEqualTo(NOON);
        assertThat(insight.pressure(Actor.reader(new ReaderId(5)), true, 10).isDone())
                .isFalse();
    }

    @Test
    void whatIfAsksTheSameTitleWithMoreCopies() {
        jdbc.update("INSERT INTO pressure VALUES (9, 30, 0, 5, 2, 1, 6, 5, TRUE, 1, ?, ?)", Utc.of(NOON), Utc.of(NOON));
        Instant fourDaysAgo = Instant.now().minus(Duration.ofDays(4));
        for (int reader = 1; reader <= 9; reader++) {
            happened("hold" + reader, "libhub.circulation.hold.placed", fourDaysAgo, 9, reader, 12);
        }
        happened("filled", "libhub.circulation.hold.filled", fourDaysAgo, 9, 1, 12);
        happened("lent", "libhub.circulation.loan.opened", fourDaysAgo, 9, 1, 12);

        WhatIfCurve curve = insight.whatIf(OFFICER, new WhatIfQuestion(new TitleId(9), 6, null, null, null, null))
                .orElseThrow()
                .value();
        assertThat(curve.waiting()).isEqualTo(30);
        assertThat(curve.copies()).isEqualTo(5);
        assertThat(curve.onTheirWay()).isEqualTo(3);
        assertThat(curve.estimated()).isTrue();
        assertThat(curve.demandPerDay()).isCloseTo(9.5 / 32, within(0.001));
        assertThat(curve.points()).hasSize(7);
        assertThat(curve.points().get(6).lastWaitDays())
                .isLessThan(curve.points().get(0).lastWaitDays());

        WhatIfCurve shorterLoans = insight.whatIf(
                        OFFICER, new WhatIfQuestion(new TitleId(9), 0, curve.demandPerDay(), null, 14.0, null))
                .orElseThrow()
                .value();
        assertThat(shorterLoans.points().get(0).meanWaitDays())
                .as("half the loan, about half the wait")
                .isLessThan(curve.points().get(0).meanWaitDays() * 0.7);
    }

    @Test
    void aTitleIsReckonedWithItsOwnCycleWhereEnoughLoansTell() {
        for (long title : new long[] {1, 2, 3}) {
            jdbc.update(
                    "INSERT INTO pressure VALUES (?, 30, 0, 5, 0, 0, 6, 5, TRUE, 1, ?, ?)",
                    title,
                    Utc.of(NOON),
                    Utc.of(NOON));
        }
        cycle(1, 12.5, 5);
        cycle(2, 12.5, 4.9);
        cycle(3, 0.01, 40);

        assertThat(insight.pressureOf(OFFICER, new TitleId(1)).orElseThrow().value())
                .extracting(PressureLine::cycleDays)
                .containsExactly(12.5);
        assertThat(whatIf(1).cycleDays()).isEqualTo(12.5);
        assertThat(whatIf(2).cycleDays()).as("by policy").isEqualTo(28);
        assertThat(whatIf(3).cycleDays()).as("brought back at once").isEqualTo(1);
        assertThat(whatIf(1).points().get(0).lastWaitDays())
                .isLessThan(whatIf(2).points().get(0).lastWaitDays() * 0.6);
        assertThat(insight.demand(OFFICER, new DemandQuestion(List.of(new TitleId(1), new TitleId(2)), 21, 35))
                        .orElseThrow()
                        .value())
                .containsExactly(new TitleDemand(new TitleId(1), 0, 0, 0, Map.of(), 12.5));
    }

    private void cycle(long title, double days, double loans) {
        jdbc.update(
                "INSERT INTO title_wait VALUES (?, 5, 2, 61.5, 83.2, ?, 8.1, ?, 28, 1, ?, ?)",
                title,
                days,
                loans,
                Utc.of(NOON),
                Utc.of(NOON));
    }

    private WhatIfCurve whatIf(long title) {
        return insight.whatIf(OFFICER, new WhatIfQuestion(new TitleId(title), 0, null, null, null, null))
                .orElseThrow()
                .value();
    }

    @Test
    void aLoanThatWasVoidedIsInNoFigure() {
        Instant lent = Instant.now().minus(Duration.ofHours(2));
        happened("kept", "libhub.circulation.loan.opened", lent, 9, 1, 12);
        happened("mistake", "libhub.circulation.loan.opened", lent, 9, 2, 12);
        happened("back", "libhub.circulation.loan.closed", lent.plusSeconds(60), 9, 2, 12);
        happened("voided", "libhub.circulation.loan.voided", lent.plusSeconds(60), 9, 2, 12);
        jdbc.update("INSERT INTO event_count VALUES ('libhub.circulation.loan.opened', ?, 2, 2)", DAY);
        jdbc.update("INSERT INTO event_count VALUES ('libhub.circulation.loan.closed', ?, 1, 1)", DAY);
        jdbc.update("INSERT INTO event_count VALUES ('libhub.circulation.loan.voided', ?, 1, 1)", DAY);

        CityFigures city = insight.city(OFFICER, DAY).orElseThrow().value();
        assertThat(city.loans()).isEqualTo(1);
        assertThat(city.returns()).isZero();
        assertThat(city.byHour().get(12)).isEqualTo(1);
        assertThat(city.byBranch()).extracting(NamedCount::count).containsExactly(1L);
        assertThat(city.byClass()).extracting(NamedCount::count).containsExactly(1L);
        assertThat(city.byChannel()).extracting(NamedCount::count).containsExactly(1L);
        assertThat(metric("loans", "", "day").value().total()).isEqualTo(1);
        assertThat(metric("returns", "", "day").value().total()).isZero();
        assertThat(metric("online_share", "", "day").value().total()).isZero();
        jdbc.update("INSERT INTO pressure VALUES (9, 0, 0, 1, 0, 0, 0, 0, FALSE, 1, ?, ?)", Utc.of(NOON), Utc.of(NOON));
        assertThat(insight.demand(OFFICER, new DemandQuestion(List.of(new TitleId(9)), 21, 35))
                        .orElseThrow()
                        .value())
                .containsExactly(new TitleDemand(new TitleId(9), 1, 0, 0, Map.of("MAIN", 1), null));
    }

    @Test
    void demandIsCountedInTwoStretchesAndByBranch() {
        jdbc.update(
                "INSERT INTO pressure VALUES (9, 3, 0.4, 1, 0, 0, 3, 0, TRUE, 1, ?, ?)", Utc.of(NOON), Utc.of(NOON));
        Instant now = Instant.now();
        happened("hold", "libhub.circulation.hold.placed", now.minus(Duration.ofDays(3)), 9, 1, 12);
        happened("lent", "libhub.circulation.loan.opened", now.minus(Duration.ofDays(2)), 9, 1, 12);
        happened("filled", "libhub.circulation.hold.filled", now.minus(Duration.ofDays(2)), 9, 1, 12);
        jdbc.update("UPDATE raw_event SET branch = NULL WHERE event_id = 'filled'");
        happened("before", "libhub.circulation.loan.opened", now.minus(Duration.ofDays(30)), 9, 2, 12);
        happened("longAgo", "libhub.circulation.loan.opened", now.minus(Duration.ofDays(90)), 9, 3, 12);
        happened("other", "libhub.circulation.loan.opened", now.minus(Duration.ofDays(1)), 10, 3, 12);

        List<TitleDemand> demand = insight.demand(
                        OFFICER, new DemandQuestion(List.of(new TitleId(9), new TitleId(77)), 21, 35))
                .orElseThrow()
                .value();

        assertThat(demand).containsExactly(new TitleDemand(new TitleId(9), 1, 1, 0.4, Map.of("MAIN", 3), null));
        assertThat(insight.demand(OFFICER, new DemandQuestion(List.of(), 21, 35))
                        .isDone())
                .isFalse();
        assertThat(insight.demand(Actor.reader(new ReaderId(5)), new DemandQuestion(List.of(new TitleId(9)), 21, 35))
                        .isDone())
                .isFalse();
    }

    @Test
    void theWholeStockUnderOtherRatiosAndShorterLoans() {
        for (long title = 1; title <= 6; title++) {
            jdbc.update(
                    "INSERT INTO pressure VALUES (?, ?, 0, 4, 0, 0, 5, 0, TRUE, 1, ?, ?)",
                    title,
                    10 + title,
                    Utc.of(NOON),
                    Utc.of(NOON));
        }
        jdbc.update("INSERT INTO pressure VALUES (7, 2, 0, 0, 0, 0, 2, 1, TRUE, 1, ?, ?)", Utc.of(NOON), Utc.of(NOON));
        Money price = new Money(4500);

        StockWhatIf stock = insight.whatIfAll(OFFICER, new StockQuestion(List.of(3.0, 2.0), null, null, price))
                .orElseThrow()
                .value();

        assertThat(stock.titles()).isEqualTo(7);
        assertThat(stock.waiting()).isEqualTo(83);
        assertThat(stock.left()).isZero();
        assertThat(stock.asItIs().copies()).isZero();
        assertThat(stock.asItIs().never()).isEqualTo(1);
        // ⌈11 ÷ 3⌉ … ⌈16 ÷ 3⌉ less 4 each are 0 0 1 1 1 2, and one for the title that nobody has.
        assertThat(stock.points().get(0).copies()).isEqualTo(6);
        assertThat(stock.points().get(0).spend()).isEqualTo(price.times(6));
        assertThat(stock.points().get(0).never()).isZero();
        assertThat(stock.points().get(1).lastWaitDays())
                .isLessThan(stock.points().get(0).lastWaitDays());

        StockWhatIf shorter = insight.whatIfAll(OFFICER, new StockQuestion(List.of(3.0), 14.0, null, price))
                .orElseThrow()
                .value();
        assertThat(shorter.points().get(0).meanWaitDays())
                .as("half the loan, about half the wait")
                .isLessThan(stock.points().get(0).meanWaitDays() * 0.75);
        assertThat(insight.whatIfAll(OFFICER, new StockQuestion(List.of(0.0), null, null, price))
                        .isDone())
                .isFalse();
    }

    @Test
    void whatIfRefusesWhatMakesNoSense() {
        assertThat(insight.whatIf(OFFICER, new WhatIfQuestion(new TitleId(9), 51, null, null, null, null))
                        .isDone())
                .isFalse();
        assertThat(insight.whatIf(OFFICER, new WhatIfQuestion(new TitleId(9), 5, Double.NaN, null, null, null))
                        .isDone())
                .isFalse();
        assertThat(insight.whatIf(OFFICER, new WhatIfQuestion(new TitleId(404), 5, null, null, null, null))
                        .isDone())
                .isFalse();
        jdbc.update("INSERT INTO pressure VALUES (9, 30, 0, 5, 2, 1, 6, 5, TRUE, 1, ?, ?)", Utc.of(NOON), Utc.of(NOON));
        assertThat(insight.whatIf(
                                Actor.reader(new ReaderId(5)),
                                new WhatIfQuestion(new TitleId(9), 5, null, null, null, null))
                        .isDone())
                .isFalse();
    }

    @Test
    void countsBeginAtTheMomentAskedFor() {
        happened("a", "libhub.circulation.loan.opened", NOON.minusSeconds(60), 1, 1, 11);
        happened("b", "libhub.circulation.loan.opened", NOON.plusSeconds(1), 1, 2, 12);
        happened("c", "libhub.circulation.loan.opened", NOON.plusSeconds(2), 1, 3, 12);
        happened("d", "libhub.circulation.fee.paid", NOON.plusSeconds(2), 0, 3, 12);
        jdbc.update("INSERT INTO event_count VALUES ('libhub.circulation.loan.opened', ?, 3, 3)", DAY);
        lentByDay(1, DAY, 2, 1);
        lentByDay(2, DAY.minusDays(1), 7, 0);
        assertThat(insight.counted(OFFICER, NOON).orElseThrow().value())
                .containsExactly(
                        new CountedLine("libhub.circulation.fee.paid", 0, 1, null),
                        new CountedLine("libhub.circulation.loan.opened", 2, 2, 2L));
    }

    private static void lentByDay(long title, LocalDate day, int loans, int voided) {
        jdbc.update("INSERT INTO title_day VALUES (?, ?, ?, 0, 0, 0, ?, 0, 1)", title, day, loans, voided);
    }

    @Test
    void aDayTellsWhatAnswersAreMadeOfBesideWhatItHolds() {
        happened("a", "libhub.circulation.loan.opened", NOON, 1, 1, 12);
        happened("b", "libhub.events.visit.entered", NOON, 0, 1, 12);
        lentByDay(1, DAY, 3, 1);
        venue("MAIN", 1, 1, 1);
        venue("*", 1, 1, 1);
        jdbc.update(
                "INSERT INTO act_hour VALUES (?, 'libhub.resource.search.performed', 9, '', 'portal', '', 0, 6, ?),"
                        + " (?, 'libhub.resource.search.performed', 12, '', 'portal', '', 1, 2, ?),"
                        + " (?, 'libhub.circulation.loan.opened', 12, 'MAIN', 'desk', 'I', 0, 9, ?)",
                DAY,
                Utc.of(NOON),
                DAY,
                Utc.of(NOON),
                DAY,
                Utc.of(NOON));
        assertThat(insight.countedDays(OFFICER, DAY, DAY.plusDays(2))
                        .orElseThrow()
                        .value())
                .containsExactly(
                        new CountedDay(
                                DAY,
                                List.of(
                                        new CountedLine("libhub.circulation.loan.opened", 0, 1, 4L),
                                        new CountedLine("libhub.events.visit.entered", 0, 1, 1L),
                                        new CountedLine("libhub.resource.search.performed", 0, 0, 8L))),
                        new CountedDay(DAY.plusDays(1), List.of()));
    }

    private static void drift(long title, String kind, int minute, int missing, int surplus) {
        jdbc.update(
                "INSERT INTO title_drift VALUES (?, ?, ?, ?, 9, ?, ?)",
                title,
                kind,
                Utc.of(NOON.plusSeconds(60L * minute)),
                DAY,
                missing,
                surplus);
    }

    @Test
    void balancesAreToldByDayWithTheTitlesThatDiffered() {
        jdbc.update("INSERT INTO event_count VALUES ('libhub.circulation.balance.noted', ?, 120, 120)", DAY);
        jdbc.update("INSERT INTO event_count VALUES ('libhub.circulation.balance.noted', ?, 80, 80)", DAY.plusDays(1));
        jdbc.update("INSERT INTO event_count VALUES (?, ?, 5, 5)", LOAN, DAY.plusDays(2));
        drift(7, "holds", 0, 1, 0);
        drift(8, "holds", 0, 2, 3);
        drift(8, "loans", 0, 1, 1);
        drift(8, "holds", 1, 0, 1);

        Served<List<BalanceDay>> days =
                insight.balanceDays(OFFICER, DAY, DAY.plusDays(3)).orElseThrow();
        assertThat(days.value())
                .containsExactly(
                        new BalanceDay(DAY, 120, 2, 2, 0, 1, 5),
                        new BalanceDay(DAY.plusDays(1), 80, 0, 0, 0, 0, 0),
                        BalanceDay.without(DAY.plusDays(2)));
        assertThat(days.status()).isEqualTo("fresh");
        assertThat(insight.balanceDrifts(OFFICER, DAY, 2).orElseThrow().value())
                .containsExactly(
                        new BalanceDrift(new TitleId(8), "holds", NOON, 9, 2, 3),
                        new BalanceDrift(new TitleId(8), "loans", NOON, 9, 1, 1));

        real.beat(Instant.now().minusSeconds(3600));
        assertThat(insight.balanceDays(OFFICER, DAY, DAY.plusDays(1))
                        .orElseThrow()
                        .status())
                .isEqualTo("stale");
        Actor reader = Actor.reader(new ReaderId(5));
        assertThat(insight.balanceDays(reader, DAY, DAY.plusDays(1)).isDone()).isFalse();
        assertThat(insight.balanceDrifts(reader, DAY, 2).isDone()).isFalse();
    }

    @Test
    void theCitysDayAddsUp() {
        happened("a", "libhub.circulation.loan.opened", NOON, 1, 1, 12);
        happened("b", "libhub.circulation.loan.opened", NOON, 2, 1, 12);
        jdbc.update("INSERT INTO event_count VALUES ('libhub.circulation.loan.opened', ?, 2, 2)", DAY);
        var figures = insight.city(OFFICER, DAY).orElseThrow();
        assertThat(figures.asOf()).isEqualTo(NOON);
        assertThat(figures.value().loans()).isEqualTo(2);
        assertThat(figures.value().activeReaders()).isEqualTo(1);
        assertThat(figures.value().byHour()).hasSize(24);
        assertThat(figures.value().byHour().get(12)).isEqualTo(2);
        assertThat(figures.value().byClass()).singleElement().satisfies(c -> {
            assertThat(c.name()).isEqualTo("I");
            assertThat(c.count()).isEqualTo(2);
        });
    }

    private static Served<MetricAnswer> metric(String name, String branch, String by) {
        real.bean(FigureTables.class).gather();
        return metrics.ask(OFFICER, new MetricQuestion(name, DAY.minusDays(1), DAY.plusDays(1), branch, by))
                .orElseThrow();
    }

    private static MetricAnswer.Point point(String name, double value) {
        return new MetricAnswer.Point(name, value);
    }

    @Test
    void theAgeStructureComesFromTheDecadeThatAReaderRegisteredWith() {
        registered("r1", 11, 1990);
        registered("r2", 12, 1980);
        registered("r3", 13, 1950);
        registered("r4", 14, 0);
        registered("r5", 15, 2010);
        for (int reader = 11; reader <= 14; reader++) {
            happened("a" + reader, LOAN, NOON, 1, reader, 9);
        }
        happened("again", LOAN, NOON, 2, 11, 10);

        assertThat(metric("readers_by_age", "", "age").value().points())
                .as("who borrowed twice is one reader, who did nothing is none, an unknown decade is none")
                .containsExactly(point("1950", 1), point("1980", 1), point("1990", 1));
        assertThat(metric("readers_by_age", "", "hour").value().points())
                .containsExactly(point("9", 3), point("10", 1));
        assertThat(metric("readers_80s_90s", "", "day").value().total()).isCloseTo(66.7, within(0.1));
        assertThat(metric("readers_under_40", "", "day").value().total())
                .as("of 2026: the 1990s are, the 1980s are not")
                .isCloseTo(33.3, within(0.1));
        assertThat(metric("readers_by_age", "NANSHAN", "day").value().total()).isEqualTo(0.0);
        assertThat(metric("new_readers_online", "", "day").value().total()).isEqualTo(0.0);
        assertThat(metrics.catalogue(OFFICER).orElseThrow())
                .extracting(MetricDefinition::name)
                .contains("new_cards", "readers_by_age");
        for (MetricDefinition each : metrics.catalogue(OFFICER).orElseThrow()) {
            assertThat(each.dimensions()).allSatisfy(by -> assertThat(metric(each.name(), "", by))
                    .as(each.name() + by)
                    .isNotNull());
        }
    }

    /** As the archive keeps the message. */
    private static void registered(String id, long reader, int decade) {
        happened(id, "libhub.reader.reader.registered", NOON, 0, reader, 8);
        jdbc.update(
                "UPDATE raw_event SET title_id = NULL, payload = ? WHERE event_id = ?",
                """
                {"specversion":"1.0","id":"%s","type":"libhub.reader.reader.registered","data":{"readerId":"%d",\
                "category":"adult","birthDecade":%d,"homeBranch":"MAIN","channel":"kiosk"}}"""
                        .formatted(id, reader, decade),
                id);
    }

    @Test
    void aMetricIsToldByItsDimensionsAndComparedWithTheSpanBefore() {
        happened("m1", LOAN, NOON, 1, 11, 9);
        happened("m2", LOAN, NOON, 2, 11, 10);
        happened("m3", LOAN, NOON, 3, 12, 10);
        happened("m4", LOAN, NOON, 4, 13, 10);
        jdbc.update("UPDATE raw_event SET local_day = ?, branch = 'HAISHU' WHERE event_id = 'm3'", DAY.minusDays(1));
        jdbc.update("UPDATE raw_event SET local_day = ? WHERE event_id = 'm4'", DAY.minusDays(2));

        MetricAnswer byDay = metric("loans", "", "day").value();
        assertThat(byDay.total()).isEqualTo(3.0);
        assertThat(byDay.before()).isEqualTo(1.0);
        assertThat(byDay.points()).containsExactly(point(DAY.minusDays(1).toString(), 1), point(DAY.toString(), 2));
        assertThat(metric("loans", "", "hour").value().points()).containsExactly(point("9", 1), point("10", 2));
        assertThat(metric("loans", "", "branch").value().points())
                .containsExactly(point("MAIN", 2), point("HAISHU", 1));
        assertThat(metric("loans", "", "class").value().points()).containsExactly(point("I", 3));
        assertThat(metric("loans", "HAISHU", "day").value().total()).isEqualTo(1.0);
        assertThat(metric("loans_per_reader", "", "day").value().total()).isEqualTo(1.5);
        assertThat(metric("active_readers", "", "day").value().total()).isEqualTo(2.0);
        assertThat(metric("loans", "", "day").status()).isEqualTo("fresh");
    }

    @Test
    void aShareOfNothingIsNoneAndOnlineIsAShareOfWhatWasAskedFor() {
        assertThat(metric("online_share", "", "day").value().total()).isNull();

        happened("m1", LOAN, NOON, 1, 11, 9);
        happened("m2", "libhub.circulation.hold.placed", NOON, 2, 11, 10);
        jdbc.update("UPDATE raw_event SET channel = 'online' WHERE event_id = 'm2'");

        assertThat(metric("online_share", "", "day").value().total()).isEqualTo(50.0);
    }

    @Test
    void everyMetricOfTheCatalogueCanBeAskedByEachOfItsDimensions() {
        happened("m1", LOAN, NOON, 1, 11, 9);
        List<MetricDefinition> all = metrics.catalogue(OFFICER).orElseThrow();

        assertThat(all).hasSizeGreaterThan(10);
        for (MetricDefinition each : all) {
            assertThat(each.sql())
                    .containsPattern("from (act_hour|reader_hour|online_use)")
                    .doesNotContain("{");
            for (String by : each.dimensions()) {
                assertThat(metric(each.name(), "", by).value().question().by()).isEqualTo(by);
            }
        }
    }

    @Test
    void metricsAreNotForReadersAndRefuseWhatMakesNoSense() {
        MetricQuestion loans = new MetricQuestion("loans", DAY, DAY.plusDays(1), "", "day");
        assertThat(metrics.ask(new Actor("7", Roles.READER, null), loans).isDone())
                .isFalse();
        assertThat(metrics.catalogue(new Actor("7", Roles.READER, null)).isDone())
                .isFalse();
        assertThat(metrics.ask(OFFICER, new MetricQuestion("nonsense", DAY, DAY.plusDays(1), "", "day"))
                        .isDone())
                .isFalse();
        assertThat(metrics.ask(OFFICER, new MetricQuestion("loans", DAY, DAY, "", "day"))
                        .isDone())
                .isFalse();
        assertThat(metrics.ask(OFFICER, new MetricQuestion("loans", DAY, DAY.plusDays(400), "", "day"))
                        .isDone())
                .isFalse();
        assertThat(metrics.ask(OFFICER, new MetricQuestion("visits", DAY, DAY.plusDays(1), "", "class"))
                        .isDone())
                .isFalse();
    }

    @Test
    void aReaderIsOfferedWhatManyReadButHeDidNot() {
        for (int reader = 1; reader <= 8; reader++) {
            happened("x" + reader, "libhub.circulation.loan.opened", NOON, 100, reader, 12);
            happened("y" + reader, "libhub.circulation.loan.opened", NOON, 200, reader, 12);
        }
        happened("z", "libhub.circulation.loan.opened", NOON, 100, 50, 12);
        hot(100, 9, 5);
        hot(200, 8, 4);
        ReaderId lin = new ReaderId(50);
        assertThat(insight.forYou(Actor.reader(lin), lin, List.of(new Interest("author", "刘慈欣", 3)), 5)
                        .orElseThrow()
                        .value())
                .containsExactly(new Recommendation(new TitleId(200), "SAME_AUTHOR", "刘慈欣", 8));
        assertThat(insight.forYou(Actor.reader(new ReaderId(51)), lin, List.of(), 5)
                        .isDone())
                .isFalse();
    }

    private static void consent(long reader, Instant at, boolean granted) {
        jdbc.update(
                "INSERT INTO raw_event (event_id, local_day, local_hour, type, subject, happened_at, reader_id, payload)"
                        + " VALUES (?, ?, 0, 'libhub.reader.consent.changed', ?, ?, ?, ?)",
                "consent" + reader + at,
                DAY,
                reader,
                Utc.of(at),
                reader,
                "{\"data\":{\"readerId\":\"" + reader + "\",\"purpose\":\"profile\",\"granted\":" + granted + "}}");
    }

    /** So many readers, from a number on, who allow a profile and then borrow two titles. */
    private static void borrowBoth(long first, int readers, long one, long other) {
        for (long reader = first; reader < first + readers; reader++) {
            consent(reader, NOON.minusSeconds(60), true);
            happened("one" + reader, "libhub.circulation.loan.opened", NOON, one, reader, 12);
            happened("other" + reader, "libhub.circulation.loan.opened", NOON.plusSeconds(60), other, reader, 12);
        }
    }

    private static List<SimilarTitle> similarTo(long title) {
        return recommending.similar(new TitleId(title), 10).orElseThrow().value();
    }

    @Test
    void whatEightReadersBorrowedTogetherIsSimilarAndWhatSevenDidIsNot() {
        borrowBoth(1, 8, 100, 200);
        borrowBoth(20, 7, 100, 300);
        recommending.rebuild(SYSTEM).orElseThrow();
        assertThat(similarTo(100)).singleElement().satisfies(similar -> {
            assertThat(similar.titleId()).isEqualTo(new TitleId(200));
            assertThat(similar.readers()).isEqualTo(8);
        });
        assertThat(similarTo(300)).isEmpty();
        assertThat(similarTo(999)).isEmpty();
        assertThat(recommending.similar(new TitleId(100), 10).orElseThrow().asOf())
                .isEqualTo(NOON.plusSeconds(60));
    }

    @Test
    void loansOfWhoDoesNotAllowAProfileAreNotLearntFrom() {
        borrowBoth(1, 8, 100, 200);
        consent(8, NOON.plusSeconds(3600), false);
        recommending.rebuild(SYSTEM).orElseThrow();
        assertThat(similarTo(100)).isEmpty();

        consent(8, NOON.plusSeconds(7200), true);
        recommending.rebuild(SYSTEM).orElseThrow();
        assertThat(similarTo(100))
                .as("what he borrowed before he withdrew stays forgotten")
                .isEmpty();
    }

    @Test
    void aReaderIsOfferedWhatGoesWithHisOwnTitleAndIsToldSo() {
        borrowBoth(1, 8, 100, 200);
        consent(50, NOON.minusSeconds(60), true);
        happened("his", "libhub.circulation.loan.opened", NOON, 100, 50, 12);
        recommending.rebuild(SYSTEM).orElseThrow();
        ReaderId lin = new ReaderId(50);
        assertThat(insight.forYou(Actor.reader(lin), lin, List.of(), 5)
                        .orElseThrow()
                        .value())
                .containsExactly(new Recommendation(new TitleId(200), "READ_TOGETHER", "100", 8));
    }

    @Test
    void whatAReaderDoesWithHisListIsCountedForItsMethod() {
        borrowBoth(1, 8, 100, 200);
        consent(60, NOON.minusSeconds(60), true);
        happened("his", "libhub.circulation.loan.opened", NOON, 100, 60, 12);
        recommending.rebuild(SYSTEM).orElseThrow();
        ReaderId lin = new ReaderId(60);
        assertThat(insight.forYou(SYSTEM, lin, List.of(), 5).isDone()).isTrue();
        assertThat(recommending.opened(Actor.reader(lin), lin, new TitleId(200)).orElseThrow())
                .as("what is prepared for a letter was not shown yet")
                .isFalse();
        assertThat(insight.forYou(Actor.reader(lin), lin, List.of(), 5).isDone())
                .isTrue();

        assertThat(recommending.opened(Actor.reader(lin), lin, new TitleId(200)).orElseThrow())
                .isTrue();
        assertThat(recommending
                        .opened(Actor.reader(new ReaderId(61)), lin, new TitleId(200))
                        .isDone())
                .isFalse();
        TriedMethod before = tried();
        Instant soon = Instant.now().plusSeconds(60);
        happened("taken", "libhub.circulation.loan.opened", soon, 200, 60, 12);
        jdbc.update(
                "UPDATE raw_event SET local_day = ? WHERE event_id = 'taken'",
                LocalDate.ofInstant(soon, ZoneId.of("Asia/Shanghai")));
        TriedMethod after = tried();
        assertThat(after.method()).isEqualTo("blend");
        assertThat(after.opened()).isPositive();
        assertThat(after.borrowed()).isEqualTo(before.borrowed() + 1);
        assertThat(recommending.tried(Actor.reader(lin)).isDone()).isFalse();
    }

    private static TriedMethod tried() {
        return recommending.tried(OFFICER).orElseThrow().value().get(0);
    }

    @Test
    void theReportSaysHowListsSpreadAndIsForThoseWhoDecide() {
        borrowBoth(1, 8, 100, 200);
        borrowBoth(20, 8, 100, 300);
        RecommendReport report = recommending.rebuild(SYSTEM).orElseThrow().value();
        assertThat(report.readers()).isEqualTo(16);
        assertThat(report.titles()).isEqualTo(3);
        assertThat(report.loans()).isEqualTo(32);
        assertThat(report.borrowed().coverage()).isEqualTo(1);
        assertThat(report.borrowed().meanReaders())
                .as("half of the loans are of a title with 16 readers, half of one with 8")
                .isEqualTo(12);
        assertThat(report.offered())
                .extracting(RecommendReport.Offered::method)
                .containsExactly("popular", "popular-now", "item-to-item", "ease", "blend");
        assertThat(report.offered()).allSatisfy(each -> assertThat(each.spread().meanReaders())
                .as("whoever has 100 and one of the others is offered the third, of 8 readers")
                .isEqualTo(8));
        assertThat(recommending.report(OFFICER).orElseThrow().value()).isEqualTo(report);
        assertThat(recommending.report(Actor.reader(new ReaderId(5))).isDone()).isFalse();
        assertThat(recommending.rebuild(OFFICER).isDone()).isFalse();
    }
}
