package io.libraryhub.resource;

import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Refused;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.Roles;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.messages.signal.PressureSignal;
import io.libraryhub.resource.acquisition.application.ProposeListed;
import io.libraryhub.resource.acquisition.application.ReviewProposals;
import io.libraryhub.resource.api.AdviceView;
import io.libraryhub.resource.api.BuyingListView;
import io.libraryhub.resource.api.DecideProposal;
import io.libraryhub.resource.api.OpenProposal;
import io.libraryhub.resource.api.OutsideDemandApi;
import io.libraryhub.resource.api.OutsideLineQuery;
import io.libraryhub.resource.api.OutsideLineView;
import io.libraryhub.resource.api.OutsideListView;
import io.libraryhub.resource.api.OutsidePart;
import io.libraryhub.resource.api.OutsideProblem;
import io.libraryhub.resource.api.OutsideReport;
import io.libraryhub.resource.api.PurchasingApi;
import io.libraryhub.resource.api.RemoveOutsideList;
import io.libraryhub.resource.api.ResourceCodes;
import io.libraryhub.resource.api.UploadOutsideLists;
import io.libraryhub.resource.fixture.Hub;
import io.libraryhub.resource.fixture.StandInInsight;
import io.libraryhub.resource.outside.application.MatchLists;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Lists from outside: brought, matched, counted in a purchase, and replaced. */
class OutsideDemandIT {
    private static final Hub HUB = Hub.get();
    private static final OutsideDemandApi OUTSIDE = HUB.bean(OutsideDemandApi.class);

    private static Reply<OutsideReport> bring(String request, String list, String csv) {
        return OUTSIDE.upload(
                new UploadOutsideLists(request, Hub.BUYER, list, null, csv.getBytes(StandardCharsets.UTF_8)));
    }

    private static OutsideReport bring(String list, String csv) {
        return bring(Hub.request(), list, csv).orElseThrow();
    }

    private static List<OutsideLineView> lines(String list, boolean held) {
        return OUTSIDE.lines(Hub.BUYER, new OutsideLineQuery(list, held, 0, 100))
                .orElseThrow()
                .items();
    }

    @Test
    void booksAreMatchedByIsbnThenByTitleAndTheRestAreSuggestions() {
        TitleId byIsbn = HUB.importText("local_no,title,author,isbn\nOUT1,长安的荔枝,马伯庸,9787572608582\n")
                .titleIds()
                .get(0);
        TitleId byTitle = HUB.title("OUT2", "我的阿勒泰", "李娟著", "I267");
        HUB.copies(byIsbn, "ZX", 2);

        OutsideReport report = bring(
                "书店周榜", "isbn,title,author,rank\n978-7-5726-0858-2,长安的荔枝,马伯庸,1\n,我的阿勒泰,李娟,2\n,额尔古纳河右岸的续集,某人,3\n,,,4\n");

        assertThat(report.taken()).isEqualTo(3);
        assertThat(report.held()).isEqualTo(2);
        assertThat(report.problems()).containsExactly(new OutsideProblem(4, "NO_BOOK", ""));
        assertThat(lines("书店周榜", true))
                .satisfiesExactly(
                        first -> {
                            assertThat(first.titleId()).isEqualTo(byIsbn);
                            assertThat(first.matchedBy()).isEqualTo("isbn");
                            assertThat(first.copies()).isEqualTo(2);
                            assertThat(first.perDay()).isCloseTo(0.1, Offset.offset(0.001));
                        },
                        second -> {
                            assertThat(second.titleId()).isEqualTo(byTitle);
                            assertThat(second.matchedBy()).isEqualTo("title");
                        });
        assertThat(lines("书店周榜", false)).singleElement().satisfies(line -> {
            assertThat(line.titleId()).isNull();
            assertThat(line.rank()).isEqualTo(3);
        });
    }

    @Test
    void aBookThatIsCataloguedLaterIsFoundThen() {
        bring("等新书", "title,author\n尚未入藏的书,新作者\n");
        TitleId title = HUB.title("OUT3", "尚未入藏的书", "新作者", "I24");
        assertThat(lines("等新书", true)).isEmpty();

        HUB.bean(MatchLists.class).run();

        assertThat(lines("等新书", true)).extracting(OutsideLineView::titleId).containsExactly(title);
    }

    @Test
    void theSameRequestCountsOnceAndANewEditionTakesThePlaceOfTheLast() {
        String request = Hub.request();
        OutsideReport first = bring(request, "月榜", "title,rank\n甲书,1\n乙书,2\n").orElseThrow();
        assertThat(bring(request, "月榜", "title,rank\n甲书,1\n乙书,2\n").orElseThrow())
                .isEqualTo(first);

        OutsideReport second = bring("月榜", "title,rank\n丙书,1\n");

        assertThat(second.lists()).singleElement().satisfies(list -> {
            assertThat(list.edition()).isEqualTo(2);
            assertThat(list.lines()).isEqualTo(1);
            assertThat(list.counts()).isTrue();
        });
        assertThat(lines("月榜", false)).extracting(OutsideLineView::title).containsExactly("丙书");

        OUTSIDE.remove(new RemoveOutsideList(Hub.request(), Hub.BUYER, "月榜")).orElseThrow();
        assertThat(OUTSIDE.lists(Hub.BUYER).orElseThrow())
                .extracting(OutsideListView::name)
                .doesNotContain("月榜");
    }

    @Test
    void theListIsANamedPartOfTheDemandAndOfTheEvidence() {
        TitleId listed = wanted("OUT5", "上榜的书");
        TitleId unlisted = wanted("OUT6", "没上榜的书");
        bring("年度好书", "title,author,rank,weight\n上榜的书,某人,3,5\n");

        HUB.bean(ReviewProposals.class).run();

        BuyingListView buying =
                HUB.bean(PurchasingApi.class).buyingList(Hub.BUYER).orElseThrow();
        AdviceView with = advice(buying, listed);
        AdviceView without = advice(buying, unlisted);
        assertThat(with.outside()).singleElement().satisfies(part -> {
            assertThat(part.list()).isEqualTo("年度好书");
            assertThat(part.rank()).isEqualTo(3);
        });
        assertThat(without.outside()).isEmpty();
        assertThat(with.demandPerDay() - without.demandPerDay())
                .isCloseTo(
                        with.outside().stream().mapToDouble(OutsidePart::perDay).sum(), Offset.offset(1e-9));
        assertThat(with.readerDaysSaved()).isGreaterThan(without.readerDaysSaved());

        press(listed, 2);
        assertThat(HUB.bean(PurchasingApi.class)
                        .buyingList(Hub.BUYER)
                        .orElseThrow()
                        .lines())
                .filteredOn(line -> line.proposal().titleId().equals(listed))
                .singleElement()
                .satisfies(line -> assertThat(line.proposal().evidence()).containsEntry("outside", "年度好书 #3"));
        TitleId byHand = HUB.title("OUT7", "馆员想买的书", "某人", "Z9");
        bring("馆员荐书", "title,author\n馆员想买的书,某人\n");
        assertThat(HUB.acquisition()
                        .open(new OpenProposal(Hub.request(), Hub.BUYER, byHand, 2, "榜上有名"))
                        .orElseThrow()
                        .evidence())
                .containsEntry("outside", "馆员荐书");
    }

    private static TitleId wanted(String no, String name) {
        TitleId title = HUB.title(no, name, "某人", "Z9");
        HUB.copies(title, "ZX", 4);
        StandInInsight.tell(title, 10, 10, Map.of("ZX", 1));
        press(title, 1);
        return title;
    }

    /** Each time one more waits: the same figures again would not be weighed again. */
    private static void press(TitleId title, int version) {
        Instant now = HUB.bean(Clock.class).instant();
        HUB.hear(new PressureSignal(title.toString(), 29 + version, 0, 4, 0, 0, 7.5, 6, true, version, now, now));
    }

    private static AdviceView advice(BuyingListView list, TitleId title) {
        return list.lines().stream()
                .filter(line -> line.proposal().titleId().equals(title))
                .findFirst()
                .map(BuyingListView.Line::advice)
                .orElseThrow();
    }

    private static List<BuyingListView.Line> proposed(TitleId title) {
        return HUB.bean(PurchasingApi.class).buyingList(Hub.BUYER).orElseThrow().lines().stream()
                .filter(line -> line.proposal().titleId().equals(title))
                .toList();
    }

    @Test
    void aListAloneProposesATitleThatNobodyWaitsForOncePerEdition() {
        TitleId talked = HUB.title("OUT8", "人人都在谈的书", "某人", "Z9");
        TitleId mentioned = HUB.title("OUT9", "有人提到的书", "某人", "Z9");
        TitleId plenty = HUB.title("OUT10", "架上有许多的书", "某人", "Z9");
        HUB.copies(plenty, "ZX", 9);
        String list = "title,author,rank,weight\n人人都在谈的书,某人,1,9\n有人提到的书,某人,1,1\n架上有许多的书,某人,1,9\n";
        bring("热议榜", list);

        HUB.bean(ProposeListed.class).run();
        HUB.bean(ProposeListed.class).run();

        assertThat(proposed(talked)).singleElement().satisfies(line -> {
            assertThat(line.proposal().origin()).isEqualTo("outside");
            assertThat(line.proposal().quantity()).isPositive();
            assertThat(line.proposal().evidence())
                    .containsEntry("outside", "热议榜 #1")
                    .containsEntry("holds", "0")
                    .containsEntry("ownCopies", "0");
        });
        assertThat(proposed(mentioned)).as("one reader in ten days").isEmpty();
        assertThat(proposed(plenty)).as("there are enough").isEmpty();

        HUB.acquisition()
                .decide(new DecideProposal(
                        Hub.request(),
                        Hub.BUYER,
                        proposed(talked).get(0).proposal().id(),
                        false,
                        0,
                        "暂不采购"))
                .orElseThrow();
        HUB.bean(ProposeListed.class).run();
        assertThat(proposed(talked)).as("refused for this edition").isEmpty();

        bring("热议榜", list);
        HUB.bean(ProposeListed.class).run();
        assertThat(proposed(talked)).as("the next edition says so again").hasSize(1);

        OUTSIDE.remove(new RemoveOutsideList(Hub.request(), Hub.BUYER, "热议榜")).orElseThrow();
        HUB.bean(ProposeListed.class).run();
        assertThat(proposed(talked)).as("no list names it any more").isEmpty();
    }

    @Test
    void whatIsNoListIsRefusedAndStrangersToo() {
        assertThat(bring(Hub.request(), "榜", "name,place\n三体,1\n"))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.toString())
                        .contains(ResourceCodes.UNKNOWN_FORMAT));
        assertThat(bring(Hub.request(), "榜", "title,rank\n三体,zero\n"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.toString()).contains(ResourceCodes.NO_GOOD_LINE));
        Actor manager = new Actor("8", Roles.MANAGER, "ZX");
        assertThat(OUTSIDE.lists(manager).isDone()).isTrue();
        assertThat(OUTSIDE.upload(new UploadOutsideLists(Hub.request(), manager, "榜", null, new byte[] {1})))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.kind()).isEqualTo(Kinds.NOT_ALLOWED));
        assertThat(OUTSIDE.lists(new Actor("9", Roles.READER, null)).isDone()).isFalse();
    }
}
