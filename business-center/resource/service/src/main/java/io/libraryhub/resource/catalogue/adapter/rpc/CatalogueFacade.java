package io.libraryhub.resource.catalogue.adapter.rpc;

import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.Roles;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.resource.api.AddItems;
import io.libraryhub.resource.api.BranchView;
import io.libraryhub.resource.api.CatalogueApi;
import io.libraryhub.resource.api.ImportRecords;
import io.libraryhub.resource.api.ImportReport;
import io.libraryhub.resource.api.ItemView;
import io.libraryhub.resource.api.NewItem;
import io.libraryhub.resource.api.OpenOnline;
import io.libraryhub.resource.api.SaveBranch;
import io.libraryhub.resource.api.SearchQuery;
import io.libraryhub.resource.api.SearchResult;
import io.libraryhub.resource.api.TitleView;
import io.libraryhub.resource.bibimport.application.ImportFile;
import io.libraryhub.resource.branch.application.BranchDesk;
import io.libraryhub.resource.input.Input;
import io.libraryhub.resource.item.application.AddItemsDesk;
import io.libraryhub.resource.item.application.ItemPolicy;
import io.libraryhub.resource.item.application.ItemViews;
import io.libraryhub.resource.search.application.SearchCatalogue;
import io.libraryhub.resource.search.application.SearchPolicy;
import io.libraryhub.resource.search.domain.SearchWords;
import io.libraryhub.resource.title.application.ReadOnline;
import io.libraryhub.resource.title.application.TitleViews;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.dubbo.config.annotation.DubboService;
import org.jspecify.annotations.Nullable;

/** Who may ask, and whether the question makes sense; the rest is done by the features. */
@DubboService
class CatalogueFacade implements CatalogueApi {
    private static final String[] STOCK = {Roles.ACQUISITIONS, Roles.ADMIN};
    private static final Set<String> CHANNELS = Set.of("portal", "kiosk", "desk");
    private static final Pattern BARCODE = Pattern.compile("[A-Za-z0-9]{4,32}");
    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,32}");
    private static final int LONGEST_BRANCH = 16;
    private static final int LONGEST_CLASS = 40;
    private static final int LONGEST_LANGUAGE = 8;
    private static final int LONGEST_CALL_NUMBER = 80;
    private static final int LONGEST_VOLUME = 40;
    private static final int LONGEST_FILE_NAME = 255;
    private static final int LAST_YEAR = 9999;

    private final TitleViews titles;
    private final ReadOnline online;
    private final ItemViews items;
    private final AddItemsDesk addItemsDesk;
    private final ItemPolicy itemPolicy;
    private final BranchDesk branches;
    private final SearchCatalogue search;
    private final SearchPolicy searchPolicy;
    private final ImportFile importFile;

    CatalogueFacade(
            TitleViews titles,
            ReadOnline online,
            ItemViews items,
            AddItemsDesk addItemsDesk,
            ItemPolicy itemPolicy,
            BranchDesk branches,
            SearchCatalogue search,
            SearchPolicy searchPolicy,
            ImportFile importFile) {
        this.titles = titles;
        this.online = online;
        this.items = items;
        this.addItemsDesk = addItemsDesk;
        this.itemPolicy = itemPolicy;
        this.branches = branches;
        this.search = search;
        this.searchPolicy = searchPolicy;
        this.importFile = importFile;
    }

    @Override
    public Reply<TitleView> title(TitleId id) {
        return answer(
                new Input().present("id", id),
                () -> titles.one(id).<Reply<TitleView>>map(Reply::done).orElseGet(() -> Input.notFound("title " + id)));
    }

    @Override
    public Reply<List<TitleView>> titles(List<TitleId> ids) {
        return answer(
                new Input().range("ids", ids == null ? -1 : ids.size(), 0, Page.MAX_SIZE),
                () -> Reply.done(titles.all(ids)));
    }

    @Override
    public Reply<SearchResult> search(SearchQuery query) {
        @Nullable String words = query.words();
        @Nullable String channel = query.channel();
        long last = (query.page() + 1L) * query.size();
        return answer(
                new Input()
                        .require(
                                "words",
                                words != null && words.length() <= SearchWords.MAX_LENGTH,
                                "≤ " + SearchWords.MAX_LENGTH)
                        .atMost("branch", query.branch(), LONGEST_BRANCH)
                        .atMost("classPrefix", query.classPrefix(), LONGEST_CLASS)
                        .atMost("language", query.language(), LONGEST_LANGUAGE)
                        .range("yearFrom", query.yearFrom(), 0, LAST_YEAR)
                        .range("yearTo", query.yearTo(), 0, LAST_YEAR)
                        .require("channel", channel != null && CHANNELS.contains(channel), String.join("|", CHANNELS))
                        .page(query.page(), query.size())
                        .require("page", last <= searchPolicy.getDeepest(), "≤ " + searchPolicy.getDeepest()),
                () -> search.search(query));
    }

    @Override
    public Reply<String> openOnline(OpenOnline command) {
        @Nullable String channel = command.channel();
        return answer(
                new Input()
                        .present("titleId", command.titleId())
                        .require("channel", channel != null && CHANNELS.contains(channel), String.join("|", CHANNELS)),
                () -> online.open(command));
    }

    @Override
    public Reply<List<String>> suggest(String beginning) {
        return answer(
                new Input()
                        .require(
                                "beginning",
                                beginning != null && beginning.length() <= SearchWords.MAX_LENGTH,
                                "≤ " + SearchWords.MAX_LENGTH),
                () -> search.suggest(beginning));
    }

    @Override
    public Reply<ItemView> itemByBarcode(String barcode) {
        return answer(
                new Input()
                        .require(
                                "barcode",
                                barcode != null && BARCODE.matcher(barcode).matches(),
                                BARCODE.pattern()),
                () -> items.byBarcode(barcode)
                        .<Reply<ItemView>>map(Reply::done)
                        .orElseGet(() -> Input.notFound("barcode " + barcode)));
    }

    @Override
    public Reply<List<ItemView>> items(TitleId id) {
        return answer(new Input().present("id", id), () -> Reply.done(items.ofTitle(id)));
    }

    @Override
    public Reply<List<TitleView>> hot(int limit) {
        return answer(new Input().range("limit", limit, 1, Page.MAX_SIZE), () -> Reply.done(titles.hot(limit)));
    }

    @Override
    public Reply<List<BranchView>> branches() {
        return Reply.done(branches.all());
    }

    @Override
    public Reply<BranchView> saveBranch(SaveBranch command) {
        Optional<Reply<BranchView>> denied = Input.refuseUnless(command.actor(), Roles.ADMIN);
        return denied.orElseGet(() -> branches.save(command));
    }

    @Override
    public Reply<List<ItemView>> addItems(AddItems command) {
        Optional<Reply<List<ItemView>>> denied = Input.refuseUnless(command.actor(), STOCK);
        if (denied.isPresent()) {
            return denied.get();
        }
        Input input = new Input().range("items", command.items().size(), 1, itemPolicy.getMostAtOnce());
        command.items().forEach(item -> check(item, input));
        return answer(input, () -> addItemsDesk.add(command));
    }

    private static void check(NewItem item, Input input) {
        @Nullable String barcode = item.barcode();
        input.present("titleId", item.titleId())
                .text("branch", item.branch(), LONGEST_BRANCH)
                .require("barcode", barcode != null && BARCODE.matcher(barcode).matches(), BARCODE.pattern())
                .require("callNumber", item.callNumber() != null, "-")
                .atMost("callNumber", item.callNumber(), LONGEST_CALL_NUMBER)
                .require("price", item.price() != null && item.price().fen() >= 0, "≥ 0")
                .require("itemType", CODE.matcher(item.itemType()).matches(), CODE.pattern())
                .require("collection", CODE.matcher(item.collection()).matches(), CODE.pattern())
                .atMost("volume", item.volume(), LONGEST_VOLUME);
    }

    @Override
    public Reply<ImportReport> importRecords(ImportRecords command) {
        Optional<Reply<ImportReport>> denied = Input.refuseUnless(command.actor(), STOCK);
        if (denied.isPresent()) {
            return denied.get();
        }
        byte @Nullable [] content = command.content();
        return answer(
                new Input()
                        .atMost("fileName", command.fileName(), LONGEST_FILE_NAME)
                        .require("content", content != null && content.length > 0, "-"),
                () -> importFile.run(command.content()));
    }

    private static <T> Reply<T> answer(Input input, Supplier<Reply<T>> act) {
        Optional<Reply<T>> refused = input.refusal();
        return refused.orElseGet(act);
    }
}
