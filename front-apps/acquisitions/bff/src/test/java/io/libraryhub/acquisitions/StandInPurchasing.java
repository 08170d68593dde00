package io.libraryhub.acquisitions;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Money;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.ProposalId;
import io.libraryhub.kernel.Reply;
import io.libraryhub.resource.api.AdviceView;
import io.libraryhub.resource.api.BuyingListView;
import io.libraryhub.resource.api.OutsidePart;
import io.libraryhub.resource.api.ProposalView;
import io.libraryhub.resource.api.PurchasePolicyView;
import io.libraryhub.resource.api.PurchasePolicyView.FundView;
import io.libraryhub.resource.api.PurchaseTerms;
import io.libraryhub.resource.api.PurchasingApi;
import io.libraryhub.resource.api.RetirePurchasePolicy;
import io.libraryhub.resource.api.SavePurchasePolicy;
import io.libraryhub.resource.api.StockAdviceQuery;
import io.libraryhub.resource.api.StockAdviceView;
import io.libraryhub.resource.api.ThresholdReportView;
import java.util.List;
import java.util.Map;
import org.apache.dubbo.config.annotation.DubboService;
import org.jspecify.annotations.Nullable;

/** Answers as resource-service would: three copies of 三体 are advised, and the fund covers two. */
@DubboService
final class StandInPurchasing implements PurchasingApi {
    private static final PurchaseTerms TERMS = new PurchaseTerms(
            PurchaseTerms.WAIT,
            84,
            null,
            0.8,
            1,
            28,
            30,
            180,
            null,
            new Money(500),
            new Money(500),
            new Money(4),
            new Money(100));

    private static PurchasePolicyView policy(
            String classCode,
            String branch,
            int version,
            PurchaseTerms terms,
            @Nullable FundView fund,
            boolean inForce) {
        return new PurchasePolicyView(
                classCode, branch, version, terms, 3, fund, inForce, "acquisitions", StandInResource.NOON);
    }

    @Override
    public Reply<List<PurchasePolicyView>> policies(Actor actor) {
        return Reply.done(List.of(policy("", "", 0, TERMS, new FundView(2026, new Money(1_200_000)), true)));
    }

    @Override
    public Reply<List<PurchasePolicyView>> policyHistory(Actor actor, String classCode, String branch) {
        return Reply.done(List.of(policy(classCode, branch, 1, TERMS, null, true)));
    }

    @Override
    public Reply<PurchasePolicyView> savePolicy(SavePurchasePolicy command) {
        return Reply.done(policy(
                command.classCode(),
                command.branch(),
                command.seenVersion() + 1,
                command.terms(),
                command.fund(),
                true));
    }

    @Override
    public Reply<PurchasePolicyView> retirePolicy(RetirePurchasePolicy command) {
        return Reply.done(policy(command.classCode(), command.branch(), command.seenVersion() + 1, TERMS, null, false));
    }

    @Override
    public Reply<BuyingListView> buyingList(Actor actor) {
        Money left = new Money(1_200_000);
        BuyingListView.Fund fund =
                new BuyingListView.Fund("", "", 2026, left, Money.ZERO, left, new Money(480_000), new Money(10_000));
        ProposalView proposal = new ProposalView(
                new ProposalId(9000),
                StandInResource.SANTI,
                "三体",
                "刘慈欣",
                "open",
                5,
                "pressure",
                Map.of("holds", "26"),
                null,
                new Money(22_500),
                StandInResource.NOON,
                StandInResource.NOON,
                List.of());
        return Reply.done(
                new BuyingListView(List.of(fund), List.of(new BuyingListView.Line(proposal, advice(), 2, ""))));
    }

    private static AdviceView advice() {
        Money spend = new Money(5000);
        return new AdviceView(
                3,
                "buy",
                4,
                24.6,
                0.4,
                90,
                1800,
                12,
                List.of(
                        new AdviceView.Copy(1, 900, 3, 18, spend, true),
                        new AdviceView.Copy(2, 600, 2, 12, spend, true),
                        new AdviceView.Copy(3, 300, 1, 6, spend, false)),
                new AdviceView.Future(140.0, 70.0, 60, 0),
                new AdviceView.Future(80.0, 40.0, 66, 1),
                Map.of("MAIN", 2, "YINZHOU", 1),
                List.of(new OutsidePart("新书榜", 3, 1, 0.08)),
                Map.of("F2", "R = 3.00"),
                Map.of("clearsAt", 4.0),
                new AdviceView.PolicyRef("", "", 0, 3),
                StandInResource.NOON,
                StandInResource.NOON);
    }

    @Override
    public Reply<Page<StockAdviceView>> stock(Actor actor, StockAdviceQuery query) {
        String to = StockAdviceQuery.MOVE.equals(query.kind()) ? "YINZHOU" : null;
        return Reply.done(new Page<>(
                List.of(new StockAdviceView(
                        StandInResource.SANTI, "三体", "刘慈欣", "I247.55", "MAIN", to, 1, 4, 0.5, 0.01)),
                query.page(),
                query.size(),
                1));
    }

    @Override
    public Reply<ThresholdReportView> thresholds(Actor actor) {
        return Reply.done(new ThresholdReportView(
                List.of(new ThresholdReportView.ThresholdLine("I", 3, 4.0, 10, 8, Map.of("太贵", 8))),
                Map.of("I", 4.0),
                365));
    }
}
