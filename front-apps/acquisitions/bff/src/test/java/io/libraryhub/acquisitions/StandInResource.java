package io.libraryhub.acquisitions;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Money;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.ProposalId;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.resource.api.AcquisitionApi;
import io.libraryhub.resource.api.AddItems;
import io.libraryhub.resource.api.AdvanceProposal;
import io.libraryhub.resource.api.BranchCopies;
import io.libraryhub.resource.api.BranchView;
import io.libraryhub.resource.api.CatalogueApi;
import io.libraryhub.resource.api.DecideProposal;
import io.libraryhub.resource.api.ImportRecords;
import io.libraryhub.resource.api.ImportReport;
import io.libraryhub.resource.api.ItemView;
import io.libraryhub.resource.api.Marks;
import io.libraryhub.resource.api.OpenOnline;
import io.libraryhub.resource.api.OpenProposal;
import io.libraryhub.resource.api.ProposalQuery;
import io.libraryhub.resource.api.ProposalView;
import io.libraryhub.resource.api.ReceiveProposal;
import io.libraryhub.resource.api.RecordProblem;
import io.libraryhub.resource.api.ResourceCodes;
import io.libraryhub.resource.api.SaveBranch;
import io.libraryhub.resource.api.SearchQuery;
import io.libraryhub.resource.api.SearchResult;
import io.libraryhub.resource.api.TitleView;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.dubbo.config.annotation.DubboService;
import org.apache.dubbo.rpc.RpcException;

/** Answers over Dubbo within the JVM as resource-service would; can be told to be away. */
final class StandInResource {
    static final TitleId SANTI = new TitleId(1_900_000_000_000_000_101L);
    static final Instant NOON = Instant.parse("2026-03-10T04:00:00Z");
    /** More proposals than one page holds. */
    static final int OPEN = 130;

    static volatile boolean away;

    private StandInResource() {}

    private static void reach() {
        if (away) {
            throw new RpcException(RpcException.FORBIDDEN_EXCEPTION, "no provider");
        }
    }

    @DubboService
    static final class Proposals implements AcquisitionApi {
        @Override
        public Reply<Page<ProposalView>> proposals(Actor actor, ProposalQuery query) {
            reach();
            int total = "open".equals(query.state()) ? OPEN : 0;
            int from = query.page() * query.size();
            List<ProposalView> some = java.util.stream.IntStream.range(
                            Math.min(from, total), Math.min(from + query.size(), total))
                    .mapToObj(n -> proposal(n, "open"))
                    .toList();
            return Reply.done(new Page<>(some, query.page(), query.size(), total));
        }

        @Override
        public Reply<ProposalView> proposal(Actor actor, ProposalId id) {
            reach();
            return Reply.done(proposal(0, "open"));
        }

        @Override
        public Reply<ProposalView> open(OpenProposal command) {
            return Reply.done(proposal(0, "open"));
        }

        @Override
        public Reply<ProposalView> decide(DecideProposal command) {
            return command.id().value() == 404
                    ? Reply.refused(
                            Kinds.RULE,
                            new Reason(ResourceCodes.WRONG_STATE, Map.of("from", "received", "to", "approved")))
                    : Reply.done(proposal(0, command.approve() ? "approved" : "rejected"));
        }

        @Override
        public Reply<ProposalView> advance(AdvanceProposal command) {
            return Reply.done(proposal(0, command.to()));
        }

        @Override
        public Reply<ProposalView> receive(ReceiveProposal command) {
            return Reply.done(proposal(0, "received"));
        }

        /** The last one is of the title 三体, so that it stands on the second page. */
        private static ProposalView proposal(int n, String state) {
            TitleId title = n == OPEN - 1 ? SANTI : new TitleId(5000 + n);
            return new ProposalView(
                    new ProposalId(9000 + n),
                    title,
                    "三体",
                    "刘慈欣",
                    state,
                    5,
                    "pressure",
                    Map.of("activeHolds", "26"),
                    null,
                    new Money(3900),
                    NOON,
                    NOON.plusSeconds(n),
                    List.of());
        }
    }

    @DubboService
    static final class Catalogue implements CatalogueApi {
        @Override
        public Reply<TitleView> title(TitleId id) {
            reach();
            return Reply.done(view(id));
        }

        @Override
        public Reply<List<TitleView>> titles(List<TitleId> ids) {
            reach();
            return Reply.done(ids.stream().map(Catalogue::view).toList());
        }

        @Override
        public Reply<List<BranchView>> branches() {
            reach();
            return Reply.done(
                    List.of(new BranchView("MAIN", "总馆", "Main", "main", "Asia/Shanghai", "09:00", "21:00", 100)));
        }

        @Override
        public Reply<ImportReport> importRecords(ImportRecords command) {
            boolean cut = new String(command.content(), StandardCharsets.UTF_8).contains("cut");
            return Reply.done(new ImportReport(
                    "iso2709-marc21",
                    2,
                    0,
                    0,
                    cut ? 1 : 0,
                    cut ? List.of(new RecordProblem(3, "TRUNCATED", "the record ends too early")) : List.of(),
                    List.of(SANTI)));
        }

        private static TitleView view(TitleId id) {
            return new TitleView(
                    id,
                    "L1",
                    "三体",
                    "",
                    "刘慈欣",
                    "",
                    "重庆出版社",
                    2008,
                    "I247.55",
                    "chi",
                    null,
                    "adult",
                    List.of("科幻"),
                    "",
                    "",
                    new Marks(true, true, 31.5, 40, 26, 6.5, 5, NOON),
                    List.of(new BranchCopies("MAIN", 4, 0)),
                    4,
                    0);
        }

        @Override
        public Reply<SearchResult> search(SearchQuery query) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Reply<String> openOnline(OpenOnline command) {
            return Reply.refused(Kinds.NOT_FOUND, Reason.of(CommonCodes.NOT_FOUND, "what", "online"));
        }

        @Override
        public Reply<List<String>> suggest(String beginning) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Reply<ItemView> itemByBarcode(String barcode) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Reply<List<ItemView>> items(TitleId id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Reply<List<TitleView>> hot(int limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Reply<BranchView> saveBranch(SaveBranch command) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Reply<List<ItemView>> addItems(AddItems command) {
            throw new UnsupportedOperationException();
        }
    }
}
