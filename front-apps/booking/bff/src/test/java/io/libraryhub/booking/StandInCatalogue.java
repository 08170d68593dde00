package io.libraryhub.booking;

import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.resource.api.AddItems;
import io.libraryhub.resource.api.BranchView;
import io.libraryhub.resource.api.CatalogueApi;
import io.libraryhub.resource.api.ImportRecords;
import io.libraryhub.resource.api.ImportReport;
import io.libraryhub.resource.api.ItemView;
import io.libraryhub.resource.api.OpenOnline;
import io.libraryhub.resource.api.SaveBranch;
import io.libraryhub.resource.api.SearchQuery;
import io.libraryhub.resource.api.SearchResult;
import io.libraryhub.resource.api.TitleView;
import java.util.List;
import org.apache.dubbo.config.annotation.DubboService;
import org.apache.dubbo.rpc.RpcException;

/** Knows three branches, one of them without a gate; can be told to be away. Booking asks it nothing else. */
@DubboService
public final class StandInCatalogue implements CatalogueApi {
    public volatile boolean away;

    @Override
    public Reply<List<BranchView>> branches() {
        if (away) {
            throw new RpcException("no provider");
        }
        return Reply.done(List.of(
                branch("MAIN", "甬城图书馆总馆", "main"),
                branch("HAISHU", "海曙分馆", "branch"),
                branch("BEILUN", "北仑书房", "bookroom")));
    }

    private static BranchView branch(String code, String name, String kind) {
        return new BranchView(code, name, code, kind, "Asia/Shanghai", "09:00", "21:00", 100);
    }

    @Override
    public Reply<TitleView> title(TitleId id) {
        throw notAsked();
    }

    @Override
    public Reply<List<TitleView>> titles(List<TitleId> ids) {
        throw notAsked();
    }

    @Override
    public Reply<SearchResult> search(SearchQuery query) {
        throw notAsked();
    }

    @Override
    public Reply<String> openOnline(OpenOnline command) {
        throw notAsked();
    }

    @Override
    public Reply<List<String>> suggest(String beginning) {
        throw notAsked();
    }

    @Override
    public Reply<ItemView> itemByBarcode(String barcode) {
        throw notAsked();
    }

    @Override
    public Reply<List<ItemView>> items(TitleId id) {
        throw notAsked();
    }

    @Override
    public Reply<List<TitleView>> hot(int limit) {
        throw notAsked();
    }

    @Override
    public Reply<BranchView> saveBranch(SaveBranch command) {
        throw notAsked();
    }

    @Override
    public Reply<List<ItemView>> addItems(AddItems command) {
        throw notAsked();
    }

    @Override
    public Reply<ImportReport> importRecords(ImportRecords command) {
        throw notAsked();
    }

    private static UnsupportedOperationException notAsked() {
        return new UnsupportedOperationException();
    }
}
