package io.libraryhub.resource;

import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Money;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Refused;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.Roles;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.messages.signal.PressureSignal;
import io.libraryhub.resource.acquisition.application.ReviewProposals;
import io.libraryhub.resource.acquisition.application.ReviewStock;
import io.libraryhub.resource.api.AdviceView;
import io.libraryhub.resource.api.BuyingListView;
import io.libraryhub.resource.api.DecideProposal;
import io.libraryhub.resource.api.PurchasePolicyView;
import io.libraryhub.resource.api.PurchasePolicyView.FundView;
import io.libraryhub.resource.api.PurchaseTerms;
import io.libraryhub.resource.api.PurchasingApi;
import io.libraryhub.resource.api.ResourceCodes;
import io.libraryhub.resource.api.RetirePurchasePolicy;
import io.libraryhub.resource.api.SavePurchasePolicy;
import io.libraryhub.resource.api.StockAdviceQuery;
import io.libraryhub.resource.api.StockAdviceView;
import io.libraryhub.resource.api.ThresholdReportView;
import io.libraryhub.resource.fixture.Hub;
import io.libraryhub.resource.fixture.StandInInsight;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Policies, the buying list within its fund, and what else the same figures say. */
class PurchasingIT {
    private static final Hub HUB = Hub.get();
    private static final PurchasingApi PURCHASING = HUB.bean(PurchasingApi.class);

    private static PurchaseTerms promise(int days) {
        return new PurchaseTerms(
                PurchaseTerms.WAIT,
                days,
                null,
                0.8,
                1,
                28,
                30,
                180,
                new Money(4500),
                new Money(500),
                new Money(500),
                new Money(20),
                new Money(100));
    }

    private static Reply<PurchasePolicyView> save(String code, int seen, PurchaseTerms terms, @Nullable FundView fund) {
        return PURCHASING.savePolicy(new SavePurchasePolicy(Hub.request(), Hub.BUYER, code, "", seen, terms, fund));
    }

    private static int thisYear() {
        return LocalDate.now(HUB.bean(Clock.class).withZone(ZoneId.of("Asia/Shanghai")))
                .getYear();
    }

    private static TitleId wanted(String no, String name, String classCode, int holds, int recent) {
        TitleId title = HUB.title(no, name, "某人", classCode);
        HUB.copies(title, "ZX", 4);
        StandInInsight.tell(title, recent, recent, Map.of("NS", 3, "ZX", 1));
        Instant now = HUB.bean(Clock.class).instant();
        int shortage = (int) Math.ceil(holds / 3.0) - 4;
        HUB.hear(new PressureSignal(title.toString(), holds, 0, 4, 0, 0, holds / 4.0, shortage, true, 1, now, now));
        return title;
    }

    private static BuyingListView.Line line(BuyingListView list, TitleId title) {
        return list.lines().stream()
                .filter(each -> each.proposal().titleId().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static BuyingListView weighed() {
        HUB.bean(ReviewProposals.class).run();
        return PURCHASING.buyingList(Hub.BUYER).orElseThrow();
    }

    @Test
    void thePolicyInForceIsTheNewestAndTheMostSpecific() {
        assertThat(PURCHASING.policies(Hub.BUYER).orElseThrow()).first().satisfies(usual -> {
            assertThat(usual.classCode()).isEmpty();
            assertThat(usual.ratio()).as("twelve weeks at four weeks a loan").isEqualTo(3);
        });

        PurchasePolicyView first = save("Z8", 0, promise(56), null).orElseThrow();
        assertThat(first.version()).isEqualTo(1);
        assertThat(first.ratio()).isEqualTo(2);
        assertThat(save("Z8", 0, promise(28), null))
                .as("somebody wrote one meanwhile")
                .isEqualTo(new Refused<>(Kinds.RULE, List.of(Reason.of(CommonCodes.STALE))));
        save("Z8", 1, promise(28), null).orElseThrow();

        assertThat(PURCHASING.policyHistory(Hub.BUYER, "Z8", "").orElseThrow())
                .extracting(PurchasePolicyView::version)
                .containsExactly(2, 1);
        PURCHASING
                .retirePolicy(new RetirePurchasePolicy(Hub.request(), Hub.BUYER, "Z8", "", 2))
                .orElseThrow();
        assertThat(PURCHASING.policies(Hub.BUYER).orElseThrow())
                .extracting(PurchasePolicyView::classCode)
                .doesNotContain("Z8");
        assertThat(PURCHASING.retirePolicy(new RetirePurchasePolicy(Hub.request(), Hub.BUYER, "", "", 0)))
                .isEqualTo(new Refused<>(Kinds.RULE, List.of(Reason.of(ResourceCodes.USUAL_POLICY))));
    }

    @Test
    void senselessTermsAndStrangersAreRefused() {
        PurchaseTerms neverPromised = new PurchaseTerms(
                "soon", null, null, 0, -1, 0, 30, 20, null, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);
        assertThat(save("Z1", 0, neverPromised, new FundView(1, Money.ZERO)))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.kind()).isEqualTo(Kinds.INVALID);
                    assertThat(refused.reasons()).hasSizeGreaterThan(5);
                });
        Actor manager = new Actor("8", Roles.MANAGER, "ZX");
        assertThat(PURCHASING.buyingList(manager).isDone()).isTrue();
        assertThat(PURCHASING
                        .savePolicy(new SavePurchasePolicy(Hub.request(), manager, "Z1", "", 0, promise(28), null))
                        .isDone())
                .isFalse();
        assertThat(PURCHASING.buyingList(new Actor("9", Roles.READER, null)).isDone())
                .isFalse();
    }

    @Test
    void thePolicyOfAClassDecidesWhenTooManyWait() {
        save("Z6", 0, promise(28), null).orElseThrow();

        TitleId generous = wanted("BUY8", "围城", "Z61", 8, 3);
        TitleId usual = wanted("BUY9", "边城", "Z7", 8, 3);

        BuyingListView list = weighed();
        assertThat(line(list, generous).proposal().quantity())
                .as("one reader to a copy: ⌈8 ÷ 1⌉ − 4")
                .isEqualTo(4);
        assertThat(list.lines()).noneMatch(each -> each.proposal().titleId().equals(usual));
    }

    @Test
    void aTitleThatComesBackSoonNeedsFewerCopiesForTheSamePromise() {
        save("Z5", 0, promise(56), null).orElseThrow();
        TitleId usual = wanted("BUY13", "果园城记", "Z5", 40, 3);
        TitleId soonBack = wanted("BUY14", "缘缘堂随笔", "Z5", 40, 3);
        StandInInsight.tellCycle(soonBack, 14);

        BuyingListView list = weighed();

        assertThat(line(list, usual).advice().formulas().get("F2")).isEqualTo("R = 56 ÷ 28.0 = 2.00");
        assertThat(line(list, soonBack).advice().formulas().get("F2")).isEqualTo("R = 56 ÷ 14.0 = 4.00");
        assertThat(line(list, soonBack).advice().before().lastWaitDays())
                .as("half the cycle, half the wait")
                .isLessThan(line(list, usual).advice().before().lastWaitDays() * 0.6);
        assertThat(line(list, soonBack).advice().promised())
                .isLessThan(line(list, usual).advice().promised());
    }

    @Test
    void aBranchGetsTheCopiesThatItsOwnPolicyPromises() {
        TitleId title = wanted("BUY11", "繁花", "Z3", 16, 3);
        // A quarter of those who ask, ask at ZX: four wait there for four copies.
        assertThat(line(weighed(), title).advice().placement()).doesNotContainKey("ZX");

        PurchaseTerms twoCopiesForEach = new PurchaseTerms(
                PurchaseTerms.RATIO,
                null,
                0.5,
                0.8,
                0,
                28,
                30,
                180,
                new Money(4500),
                new Money(500),
                new Money(500),
                new Money(20),
                new Money(100));
        PURCHASING
                .savePolicy(new SavePurchasePolicy(Hub.request(), Hub.BUYER, "Z3", "ZX", 0, twoCopiesForEach, null))
                .orElseThrow();
        TitleId other = wanted("BUY12", "长恨歌", "Z3", 16, 3);

        assertThat(line(weighed(), other).advice().placement()).containsEntry("ZX", 4);
    }

    @Test
    void theFundGoesToTheCopiesThatSaveMostDaysForAYuan() {
        // 40 % of the fund are free on the first day of the year: at least two copies at ¥50.
        save("Z2", 0, promise(84), new FundView(thisYear(), new Money(25_000))).orElseThrow();
        TitleId much = wanted("BUY1", "百年孤独", "Z21", 60, 30);
        TitleId little = wanted("BUY2", "霍乱时期的爱情", "Z22", 14, 3);

        BuyingListView list = weighed();

        AdviceView advice = line(list, much).advice();
        assertThat(advice).isNotNull();
        assertThat(advice.verdict()).isEqualTo("buy");
        assertThat(advice.quantity()).isGreaterThan(2);
        assertThat(advice.after().lastWaitDays()).isLessThan(advice.before().lastWaitDays());
        assertThat(advice.formulas())
                .containsKeys("F1", "F2", "F6", "F7", "F11")
                .containsEntry("F2", "R = 84 ÷ 28.0 = 3.00");
        assertThat(advice.placement().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(advice.quantity());
        assertThat(advice.placement().get("NS"))
                .isGreaterThan(advice.placement().getOrDefault("ZX", 0));
        assertThat(list.lines().indexOf(line(list, much)))
                .isLessThan(list.lines().indexOf(line(list, little)));
        BuyingListView.Fund fund = list.funds().stream()
                .filter(each -> each.classCode().equals("Z2"))
                .findFirst()
                .orElseThrow();
        assertThat(fund.spent()).isEqualTo(Money.ZERO);
        assertThat(fund.left()).isEqualTo(new Money(25_000));
        assertThat(fund.granted().fen()).isBetween(10_000L, 25_000L);
        int granted = line(list, much).granted() + line(list, little).granted();
        assertThat(fund.granted()).isEqualTo(new Money(5_000).times(granted));

        HUB.acquisition()
                .decide(new DecideProposal(
                        Hub.request(), Hub.BUYER, line(list, much).proposal().id(), true, 2, null))
                .orElseThrow();
        assertThat(PURCHASING.buyingList(Hub.BUYER).orElseThrow().funds())
                .filteredOn(each -> each.classCode().equals("Z2"))
                .singleElement()
                .satisfies(after -> assertThat(after.spent()).isEqualTo(new Money(10_000)));
    }

    @Test
    void whileTheDataHubIsAwayProposalsAreThereWithoutAdvice() {
        StandInInsight.away(true);
        TitleId title = wanted("BUY3", "城南旧事", "Z3", 30, 20);
        assertThat(line(weighed(), title).advice()).isNull();

        StandInInsight.away(false);
        assertThat(line(weighed(), title).advice()).isNotNull();
    }

    @Test
    void copiesThatNobodyAsksForMayGoAndAnIdleOneMoves() {
        TitleId forgotten = HUB.title("STK1", "电话号码簿", "某人", "Z4");
        HUB.copies(forgotten, "ZX", 5);
        TitleId elsewhere = HUB.title("STK2", "南山的花", "某人", "Z5");
        HUB.copies(elsewhere, "ZX", 3);
        StandInInsight.tell(elsewhere, 9, 15, Map.of("NS", 24));
        ReviewStock review = HUB.bean(ReviewStock.class);
        for (int part = 0; part < 10; part++) {
            review.run();
        }

        assertThat(stock(StockAdviceQuery.WEED, forgotten)).singleElement().satisfies(line -> {
            assertThat(line.copies()).isEqualTo(4);
            assertThat(line.held()).isEqualTo(5);
            assertThat(line.to()).isNull();
        });
        assertThat(stock(StockAdviceQuery.MOVE, elsewhere)).singleElement().satisfies(line -> {
            assertThat(line.from()).isEqualTo("ZX");
            assertThat(line.to()).isEqualTo("NS");
            assertThat(line.copies()).isEqualTo(1);
        });
        assertThat(stock(StockAdviceQuery.WEED, elsewhere)).isEmpty();
    }

    private static List<StockAdviceView> stock(String kind, TitleId title) {
        return PURCHASING.stock(Hub.BUYER, new StockAdviceQuery(kind, 0, 100)).orElseThrow().items().stream()
                .filter(each -> each.titleId().equals(title))
                .toList();
    }

    @Test
    void refusalsTeachWhereTheRatioIsTooLow() {
        for (int i = 0; i < 5; i++) {
            TitleId title = wanted("THR" + i, "太贵的画册" + i, "Q6", 14, 1);
            HUB.acquisition()
                    .decide(new DecideProposal(
                            Hub.request(),
                            Hub.BUYER,
                            line(PURCHASING.buyingList(Hub.BUYER).orElseThrow(), title)
                                    .proposal()
                                    .id(),
                            false,
                            0,
                            "太贵"))
                    .orElseThrow();
        }

        ThresholdReportView report = PURCHASING.thresholds(Hub.BUYER).orElseThrow();

        assertThat(report.lines())
                .filteredOn(line -> line.classCode().equals("Q"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.from()).isEqualTo(3);
                    assertThat(line.refused()).isEqualTo(5);
                    assertThat(line.reasons()).containsEntry("太贵", 5);
                });
        assertThat(report.suggested()).containsEntry("Q", 4.0);
    }
}
