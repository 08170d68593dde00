package io.libraryhub.resource;

import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.kernel.Refused;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.messages.HoldExpired;
import io.libraryhub.messages.HoldReady;
import io.libraryhub.messages.LoanClosed;
import io.libraryhub.messages.LoanOpened;
import io.libraryhub.messages.SearchPerformed;
import io.libraryhub.messages.signal.HotTitleSignal;
import io.libraryhub.resource.api.FacetCount;
import io.libraryhub.resource.api.ItemView;
import io.libraryhub.resource.api.SearchQuery;
import io.libraryhub.resource.api.SearchResult;
import io.libraryhub.resource.api.TitleView;
import io.libraryhub.resource.fixture.Hub;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A reader looks for books in the real Elasticsearch. */
class SearchIT {
    private static final Hub HUB = Hub.get();
    private static TitleId threeBody;
    private static TitleId whiteNight;

    @BeforeAll
    static void shelve() {
        HUB.importText(
                """
                local_no,title,subtitle,author,translator,publisher,year,clc,language,isbn,audience,tags,summary
                SE1,三体,地球往事,刘慈欣,,重庆出版社,2008,I247.55,chi,9787536692930,adult,科幻|外星文明,文化大革命如火如荼进行的同时
                SE2,三体全集,,刘慈欣,,重庆出版社,2010,I247.55,chi,,adult,科幻,
                SE3,白夜行,,东野圭吾,刘姿君,南海出版公司,2008,I313.45,chi,9787544242516,adult,推理|悬疑,
                SE4,解忧杂货店,,东野圭吾,李盈春,南海出版公司,2014,I313.45,chi,,adult,推理,
                SE5,活着,,余华,,作家出版社,2012,I247.57,chi,,adult,当代文学,
                SE6,Harry Potter and the philosopher's stone,,"Rowling, J. K.",,Bloomsbury,1997,I561.84,eng,9780747532699,child,魔法,
                SE7,中华人民共和国史,,高华,,高等教育出版社,1997,K27,chi,,adult,历史,
                """);
        threeBody = HUB.numbered("SE1");
        whiteNight = HUB.numbered("SE3");
        HUB.copies(threeBody, "ZX", 2);
        HUB.copies(whiteNight, "NS", 1);
        HUB.untilIndexed();
    }

    private static List<String> found(String words) {
        return HUB.search(words).titles().items().stream().map(TitleView::title).toList();
    }

    @Test
    void chineseWordsFindTitlesAndAuthorsBestFirst() {
        assertThat(found("三体")).startsWith("三体", "三体全集");
        assertThat(found("东野圭吾")).containsExactlyInAnyOrder("白夜行", "解忧杂货店");
        assertThat(found("东野圭吾 杂货店")).containsExactly("解忧杂货店");
        assertThat(found("共和国")).containsExactly("中华人民共和国史");
        assertThat(found("《活着》")).containsExactly("活着");
        assertThat(found("悬疑")).containsExactly("白夜行");
    }

    @Test
    void typingFindsWhatBeginsSo() {
        assertThat(found("活")).contains("活着");
        assertThat(found("东野圭")).contains("白夜行");
        assertThat(found("harry pot")).containsExactly("Harry Potter and the philosopher's stone");
        assertThat(HUB.catalogue().suggest("三").orElseThrow()).contains("三体", "三体全集");
        assertThat(HUB.catalogue().suggest("东野").orElseThrow()).contains("东野圭吾");
        assertThat(HUB.catalogue().suggest("har").orElseThrow()).contains("Harry Potter and the philosopher's stone");
    }

    @Test
    void anIsbnIsFoundInEveryForm() {
        assertThat(found("9787536692930")).containsExactly("三体");
        assertThat(found("978-7-5366-9293-0")).containsExactly("三体");
        assertThat(found("ISBN 7-5366-9293-5")).containsExactly("三体");
        assertThat(found("0-7475-3269-9")).containsExactly("Harry Potter and the philosopher's stone");
    }

    @Test
    void filtersNarrowAndFacetsCount() {
        SearchResult all = HUB.search("刘慈欣");
        assertThat(all.titles().total()).isEqualTo(2);
        assertThat(all.facets().get("class")).containsExactly(new FacetCount("I", 2));
        assertThat(all.facets().get("branch")).containsExactly(new FacetCount("ZX", 1));
        assertThat(all.facets().get("language")).containsExactly(new FacetCount("chi", 2));
        assertThat(all.facets().get("audience")).containsExactly(new FacetCount("adult", 2));

        assertThat(filtered(new SearchQuery("刘慈欣", "ZX", false, null, null, 0, 0, "portal", 0, 20)))
                .containsExactly("三体");
        assertThat(filtered(new SearchQuery("刘慈欣", "NS", false, null, null, 0, 0, "portal", 0, 20)))
                .isEmpty();
        assertThat(filtered(new SearchQuery("", null, false, "I313", null, 2010, 2020, "portal", 0, 20)))
                .containsExactly("解忧杂货店");
        assertThat(filtered(new SearchQuery("stone", null, false, null, "eng", 0, 0, "kiosk", 0, 20)))
                .hasSize(1);
    }

    private static List<String> filtered(SearchQuery query) {
        return HUB.catalogue().search(query).orElseThrow().titles().items().stream()
                .map(TitleView::title)
                .toList();
    }

    @Test
    void nearWordsAreOfferedWhenNothingIsFound() {
        SearchResult wrongCharacter = HUB.search("东野奎吾");
        SearchResult wrongLetter = HUB.search("hary poter");

        assertThat(wrongCharacter.titles().total()).isZero();
        assertThat(wrongCharacter.didYouMean()).contains("东野圭吾");
        assertThat(wrongLetter.titles().total()).isZero();
        assertThat(wrongLetter.didYouMean()).contains("Harry Potter and the philosopher's stone");
    }

    @Test
    void aLoanAndItsReturnShowWithinASecondOrSo() {
        TitleId ordinaryWorld = HUB.title("SE8", "平凡的世界", "路遥", "I247.57");
        ItemView copy = HUB.copies(ordinaryWorld, "ZX", 1).get(0);
        HUB.untilIndexed();
        SearchQuery onTheShelf = new SearchQuery("平凡的世界", null, true, null, null, 0, 0, "portal", 0, 20);
        assertThat(filtered(onTheShelf)).hasSize(1);

        HUB.hear(new LoanOpened(
                "9001",
                copy.id().toString(),
                ordinaryWorld.toString(),
                "1001",
                "ZX",
                "kiosk",
                Instant.EPOCH,
                "I247.57",
                "路遥"));
        HUB.untilIndexed();
        assertThat(HUB.search("平凡的世界").titles().items().get(0).availableCopies())
                .isZero();
        assertThat(filtered(onTheShelf)).isEmpty();
        assertThat(HUB.catalogue().itemByBarcode(copy.barcode()).orElseThrow().state())
                .isEqualTo("on-loan");

        HUB.hear(new LoanClosed("9001", copy.id().toString(), ordinaryWorld.toString(), "1001", "ZX"));
        HUB.hear(new HoldReady("801", ordinaryWorld.toString(), copy.id().toString(), "1002", "ZX", Instant.EPOCH));
        assertThat(HUB.catalogue().itemByBarcode(copy.barcode()).orElseThrow().state())
                .isEqualTo("on-hold-shelf");

        HUB.hear(new HoldExpired("801", ordinaryWorld.toString(), "1002"));
        HUB.untilIndexed();
        assertThat(filtered(onTheShelf)).hasSize(1);
    }

    @Test
    void aHotTitleRisesAboveItsEqual() {
        TitleId quiet = HUB.title("HOT1", "白鹿原", "陈忠实", "I247.5");
        TitleId loud = HUB.title("HOT2", "白鹿原", "陈忠实", "I247.5");
        HUB.untilIndexed();
        assertThat(ids("白鹿原")).containsExactly(quiet, loud);

        HUB.hear(new HotTitleSignal(loud.toString(), 20, true, 12, 40, 60, true, 1, Instant.EPOCH, Instant.EPOCH));
        HUB.untilIndexed();

        assertThat(ids("白鹿原")).containsExactly(loud, quiet);
        assertThat(HUB.search("白鹿原").titles().items().get(0).marks().hot()).isTrue();
        assertThat(HUB.catalogue().hot(10).orElseThrow())
                .extracting(TitleView::id)
                .contains(loud);
    }

    private static List<TitleId> ids(String words) {
        return HUB.search(words).titles().items().stream().map(TitleView::id).toList();
    }

    @Test
    void everySearchIsToldWithoutNumbersThatCouldBeAPersons() {
        HUB.search("三体 13812345678 NOTHING7H1S");

        List<String> told = HUB.jdbc()
                .queryForList("SELECT payload FROM outbox WHERE type = ?", String.class, SearchPerformed.TYPE);
        assertThat(told)
                .anySatisfy(json -> assertThat(json).contains("三体 nothing7h1s").doesNotContain("1381234"));
    }

    @Test
    void leafingThroughIsNoSearch() {
        long before = toldSearches();

        HUB.search(" ");
        HUB.catalogue()
                .search(new SearchQuery("三体", null, false, null, null, 0, 0, "portal", 1, 1))
                .orElseThrow();

        assertThat(toldSearches()).isEqualTo(before);
    }

    @Test
    void searchesOfOneMomentAreEachToldWhenTheyAreAnswered() {
        long before = toldSearches();

        CompletableFuture.allOf(IntStream.range(0, 8)
                        .mapToObj(person -> CompletableFuture.runAsync(() -> HUB.search("三体")))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(toldSearches()).isEqualTo(before + 8);
    }

    private static long toldSearches() {
        return HUB.jdbc()
                .queryForObject("SELECT COUNT(*) FROM outbox WHERE type = ?", Long.class, SearchPerformed.TYPE);
    }

    @Test
    void aSearchThatFindsOnlyLentCopiesNamesTheFirstTitles() {
        HUB.search("活着");

        List<String> told = HUB.jdbc()
                .queryForList("SELECT payload FROM outbox WHERE type = ?", String.class, SearchPerformed.TYPE);
        TitleId alive = HUB.numbered("SE5");
        assertThat(told).anySatisfy(json -> assertThat(json).contains("活着", "\"" + alive + "\""));
    }

    @Test
    void senselessQuestionsAreRefusedWithEveryReason() {
        var reply =
                HUB.catalogue().search(new SearchQuery("x".repeat(81), null, false, null, null, 0, 0, "fax", -1, 1000));

        assertThat(reply).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.reasons())
                .hasSize(4));
    }
}
