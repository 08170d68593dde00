package io.libraryhub.resource.acquisition.adapter.rpc;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.Roles;
import io.libraryhub.resource.acquisition.application.BuyingDesk;
import io.libraryhub.resource.acquisition.application.PolicyDesk;
import io.libraryhub.resource.acquisition.domain.Scope;
import io.libraryhub.resource.acquisition.domain.Weighings;
import io.libraryhub.resource.api.BuyingListView;
import io.libraryhub.resource.api.PurchasePolicyView;
import io.libraryhub.resource.api.PurchaseTerms;
import io.libraryhub.resource.api.PurchasingApi;
import io.libraryhub.resource.api.RetirePurchasePolicy;
import io.libraryhub.resource.api.SavePurchasePolicy;
import io.libraryhub.resource.api.StockAdviceQuery;
import io.libraryhub.resource.api.StockAdviceView;
import io.libraryhub.resource.api.ThresholdReportView;
import io.libraryhub.resource.input.Input;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.dubbo.config.annotation.DubboService;
import org.jspecify.annotations.Nullable;

/** Who may ask, and whether the question makes sense; the rest is the desks'. */
@DubboService
class PurchasingFacade implements PurchasingApi {
    private static final String[] BUYERS = {Roles.ACQUISITIONS, Roles.ADMIN};
    private static final String[] READING = {Roles.ACQUISITIONS, Roles.MANAGER, Roles.ADMIN};

    private final PolicyDesk policies;
    private final BuyingDesk buying;
    private final Weighings weighings;

    PurchasingFacade(PolicyDesk policies, BuyingDesk buying, Weighings weighings) {
        this.policies = policies;
        this.buying = buying;
        this.weighings = weighings;
    }

    @Override
    public Reply<List<PurchasePolicyView>> policies(Actor actor) {
        return answer(READING, actor, new Input(), () -> Reply.done(policies.inForce()));
    }

    @Override
    public Reply<List<PurchasePolicyView>> policyHistory(Actor actor, String classCode, String branch) {
        return answer(
                READING,
                actor,
                TermsInput.scope(classCode, branch),
                () -> Reply.done(policies.history(new Scope(classCode, branch))));
    }

    @Override
    public Reply<PurchasePolicyView> savePolicy(SavePurchasePolicy command) {
        Input input = TermsInput.scope(command.classCode(), command.branch())
                .range("seenVersion", command.seenVersion(), 0, Integer.MAX_VALUE - 1);
        @Nullable PurchaseTerms terms = command.terms();
        input.present("terms", terms);
        if (terms != null) {
            TermsInput.terms(input, terms);
        }
        TermsInput.fund(input, command.fund());
        return answer(BUYERS, command.actor(), input, () -> policies.save(command));
    }

    @Override
    public Reply<PurchasePolicyView> retirePolicy(RetirePurchasePolicy command) {
        return answer(
                BUYERS,
                command.actor(),
                TermsInput.scope(command.classCode(), command.branch()),
                () -> policies.retire(command));
    }

    @Override
    public Reply<BuyingListView> buyingList(Actor actor) {
        return answer(READING, actor, new Input(), () -> Reply.done(buying.list()));
    }

    @Override
    public Reply<Page<StockAdviceView>> stock(Actor actor, StockAdviceQuery query) {
        @Nullable String kind = query.kind();
        return answer(
                READING,
                actor,
                new Input()
                        .page(query.page(), query.size())
                        .require(
                                "kind",
                                kind != null
                                        && Set.of(StockAdviceQuery.WEED, StockAdviceQuery.MOVE)
                                                .contains(kind),
                                "weed|move"),
                () -> Reply.done(weighings.stock(StockAdviceQuery.MOVE.equals(kind), query.page(), query.size())));
    }

    @Override
    public Reply<ThresholdReportView> thresholds(Actor actor) {
        return answer(READING, actor, new Input(), () -> Reply.done(buying.thresholds()));
    }

    private static <T> Reply<T> answer(String[] roles, @Nullable Actor actor, Input input, Supplier<Reply<T>> act) {
        Optional<Reply<T>> denied = Input.refuseUnless(actor, roles);
        Optional<Reply<T>> refused = denied.isPresent() ? denied : input.refusal();
        return refused.orElseGet(act);
    }
}
