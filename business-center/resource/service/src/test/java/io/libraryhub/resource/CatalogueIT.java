package io.libraryhub.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Money;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Refused;
import io.libraryhub.kernel.Roles;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.kernel.accounts.AccountsApi;
import io.libraryhub.kernel.accounts.LedgerLine;
import io.libraryhub.kit.test.TestApp;
import io.libraryhub.kit.test.TestSchema;
import io.libraryhub.messages.ItemAdded;
import io.libraryhub.messages.OnlineOpened;
import io.libraryhub.messages.ProposalMoved;
import io.libraryhub.messages.ProposalOpened;
import io.libraryhub.messages.TitleAdded;
import io.libraryhub.resource.api.AddItems;
import io.libraryhub.resource.api.BranchCopies;
import io.libraryhub.resource.api.BranchView;
import io.libraryhub.resource.api.CatalogueApi;
import io.libraryhub.resource.api.ImportRecords;
import io.libraryhub.resource.api.ItemView;
import io.libraryhub.resource.api.NewItem;
import io.libraryhub.resource.api.OpenOnline;
import io.libraryhub.resource.api.ResourceCodes;
import io.libraryhub.resource.api.SaveBranch;
import io.libraryhub.resource.api.TitleView;
import io.libraryhub.resource.fixture.Hub;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

class CatalogueIT {
    private static final Hub HUB = Hub.get();

    @Test
    void copiesAreCountedByBranch() {
        TitleId title = HUB.title("CAT1", "骆驼祥子", "老舍", "I246.5");
        HUB.copies(title, "ZX", 2);
        HUB.copies(title, "NS", 1);

        TitleView view = HUB.catalogue().title(title).orElseThrow();

        assertThat(view.copies()).containsExactly(new BranchCopies("NS", 1, 1), new BranchCopies("ZX", 2, 2));
        assertThat(view.totalCopies()).isEqualTo(3);
        assertThat(HUB.told(ItemAdded.TYPE, title.toString())).hasSize(3);
    }

    @Test
    void whoGoesOnToReadOnlineIsLedThereAndCountedOnce() {
        HUB.importText("local_no,title,author,online\nCATO,围城,钱锺书,https://Ebooks.example.org/9\n");
        TitleId title = HUB.numbered("CATO");
        OpenOnline once = new OpenOnline(Hub.request(), title, "portal");

        assertThat(HUB.catalogue().openOnline(once).orElseThrow()).isEqualTo("https://Ebooks.example.org/9");
        assertThat(HUB.catalogue().openOnline(once).isDone()).isTrue();

        assertThat(HUB.told(OnlineOpened.TYPE, title.toString()))
                .singleElement()
                .satisfies(told -> assertThat(told).contains("ebooks.example.org", "portal"));
    }

    @Test
    void whatCanBeReadNowhereIsRefusedAndNotCounted() {
        TitleId title = HUB.title("CATP", "边城", "沈从文", "I246.5");
        assertThat(HUB.catalogue().openOnline(new OpenOnline(Hub.request(), title, "portal")))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.kind()).isEqualTo(Kinds.NOT_FOUND));
        assertThat(HUB.catalogue().openOnline(new OpenOnline(Hub.request(), title, "fax")))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.kind()).isEqualTo(Kinds.INVALID));
        assertThat(HUB.told(OnlineOpened.TYPE, title.toString())).isEmpty();
    }

    @Test
    void titlesComeInTheOrderAsked() {
        TitleId first = HUB.title("CAT2", "四世同堂", "老舍", "I246.5");
        TitleId second = HUB.title("CAT3", "茶馆", "老舍", "I234");

        assertThat(HUB.catalogue()
                        .titles(List.of(second, new TitleId(5), first))
                        .orElseThrow())
                .extracting(TitleView::title)
                .containsExactly("茶馆", "四世同堂");
    }

    @Test
    void aBarcodeThatExistsIsLeftAsItIs() {
        TitleId title = HUB.title("CAT4", "边城", "沈从文", "I246.7");
        NewItem item = new NewItem(title, "ZX", "CATBAR0001", "I246.7/1", new Money(3000));
        HUB.catalogue()
                .addItems(new AddItems(Hub.request(), Hub.BUYER, List.of(item)))
                .orElseThrow();

        List<ItemView> again = HUB.catalogue()
                .addItems(new AddItems(
                        Hub.request(),
                        Hub.BUYER,
                        List.of(
                                new NewItem(title, "NS", "CATBAR0001", "other", new Money(1)),
                                new NewItem(title, "NS", "CATBAR0002", "I246.7/1", new Money(3000)))))
                .orElseThrow();

        assertThat(again).extracting(ItemView::branch).containsExactly("ZX", "NS");
        ItemView byBarcode = HUB.catalogue().itemByBarcode("CATBAR0001").orElseThrow();
        assertThat(byBarcode.callNumber()).isEqualTo("I246.7/1");
        assertThat(byBarcode.title()).isEqualTo("边城");
        assertThat(byBarcode.author()).isEqualTo("沈从文");
        assertThat(byBarcode.classCode()).isEqualTo("I246.7");
    }

    @Test
    void theCopiesOfASetSayWhichVolumeTheyAre() {
        TitleId title = HUB.title("CATSET", "李自成", "姚雪垠", "I247.5");
        List<NewItem> volumes = List.of(
                new NewItem(title, "ZX", "CATBAR0005", "I247.5/1", new Money(3000), "book", "general", " 上卷 "),
                new NewItem(title, "NS", "CATBAR0006", "I247.5/1", new Money(3000), "book", "general", "下卷"),
                new NewItem(title, "NS", "CATBAR0007", "I247.5/1", new Money(3000)));

        HUB.catalogue()
                .addItems(new AddItems(Hub.request(), Hub.BUYER, volumes))
                .orElseThrow();

        assertThat(HUB.catalogue().items(title).orElseThrow())
                .extracting(ItemView::barcode, ItemView::volume)
                .containsExactlyInAnyOrder(
                        tuple("CATBAR0005", "上卷"), tuple("CATBAR0006", "下卷"), tuple("CATBAR0007", ""));
    }

    @Test
    void oneBadCopyKeepsAllOut() {
        TitleId title = HUB.title("CAT5", "雷雨", "曹禺", "I234");

        var reply = HUB.catalogue()
                .addItems(new AddItems(
                        Hub.request(),
                        Hub.BUYER,
                        List.of(
                                new NewItem(title, "ZX", "CATBAR0003", "", new Money(1)),
                                new NewItem(title, "MOON", "CATBAR0004", "", new Money(1)))));

        assertThat(reply)
                .isEqualTo(new Refused<>(
                        Kinds.INVALID, List.of(Reason.of(ResourceCodes.UNKNOWN_BRANCH, "branch", "MOON"))));
        assertThat(HUB.catalogue().itemByBarcode("CATBAR0003").isDone()).isFalse();
    }

    @Test
    void onlyAnAdminChangesBranches() {
        SaveBranch byReader = new SaveBranch(
                Hub.request(),
                new Actor("9", Roles.LIBRARIAN, "ZX"),
                "FT",
                "福田馆",
                "Futian",
                "branch",
                "Asia/Shanghai",
                "09:00",
                "21:00",
                100);

        assertThat(HUB.catalogue().saveBranch(byReader).isDone()).isFalse();
        assertThat(HUB.catalogue().branches().orElseThrow())
                .extracting(BranchView::code)
                .doesNotContain("FT");
    }

    @Test
    void theLedgerCountsRowsAndAgreesWithWhatWasWrittenToTheOutbox() {
        HUB.copies(HUB.title("CAT6", "子夜", "茅盾", "I246.5"), "ZX", 2);

        Map<String, Long> ledger = HUB.bean(AccountsApi.class).ledger(Instant.EPOCH).stream()
                .collect(Collectors.toMap(LedgerLine::type, LedgerLine::ledger));

        for (String type : List.of(TitleAdded.TYPE, ItemAdded.TYPE, ProposalOpened.TYPE, ProposalMoved.TYPE)) {
            long written = HUB.jdbc().queryForObject("SELECT COUNT(*) FROM outbox WHERE type = ?", Long.class, type);
            assertThat(ledger.getOrDefault(type, 0L)).as(type).isEqualTo(written);
        }
        assertThat(ledger.get(ItemAdded.TYPE)).isGreaterThanOrEqualTo(2);
    }

    @Test
    void withoutElasticsearchTitlesStillOpenAndSearchSaysThatItIsDown() {
        TestSchema schema = TestSchema.create("nosearch");
        try (ConfigurableApplicationContext alone = SpringApplication.run(
                ResourceApplication.class,
                TestApp.arguments(schema, "--spring.elasticsearch.uris=http://127.0.0.1:1"))) {
            CatalogueApi catalogue = alone.getBean(CatalogueApi.class);
            TitleId title = catalogue
                    .importRecords(new ImportRecords(
                            Hub.request(),
                            Hub.ADMIN,
                            "one.csv",
                            "local_no,title\nDOWN1,呼兰河传\n".getBytes(StandardCharsets.UTF_8)))
                    .orElseThrow()
                    .titleIds()
                    .get(0);

            assertThat(catalogue.search(Hub.query("呼兰河传")))
                    .isEqualTo(new Refused<>(Kinds.RULE, List.of(Reason.of(ResourceCodes.SEARCH_DOWN))));
            assertThat(catalogue.title(title).orElseThrow().title()).isEqualTo("呼兰河传");
            assertThat(schema.jdbc().queryForObject("SELECT COUNT(*) FROM search_state WHERE dirty = 1", Integer.class))
                    .isEqualTo(1);
        }
    }
}
