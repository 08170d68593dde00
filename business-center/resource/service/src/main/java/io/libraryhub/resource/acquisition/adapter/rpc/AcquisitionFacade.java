package io.libraryhub.resource.acquisition.adapter.rpc;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.ProposalId;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.Roles;
import io.libraryhub.resource.acquisition.application.AcquisitionPolicy;
import io.libraryhub.resource.acquisition.application.ProposalDesk;
import io.libraryhub.resource.acquisition.application.ProposalViews;
import io.libraryhub.resource.acquisition.domain.ProposalState;
import io.libraryhub.resource.api.AcquisitionApi;
import io.libraryhub.resource.api.AdvanceProposal;
import io.libraryhub.resource.api.DecideProposal;
import io.libraryhub.resource.api.OpenProposal;
import io.libraryhub.resource.api.ProposalQuery;
import io.libraryhub.resource.api.ProposalView;
import io.libraryhub.resource.api.ReceiveProposal;
import io.libraryhub.resource.input.Input;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.dubbo.config.annotation.DubboService;
import org.jspecify.annotations.Nullable;

/** Who may ask, and whether the question makes sense; the rest is the desk's. */
@DubboService
class AcquisitionFacade implements AcquisitionApi {
    private static final String[] BUYERS = {Roles.ACQUISITIONS, Roles.ADMIN};
    private static final String[] READING = {Roles.ACQUISITIONS, Roles.MANAGER, Roles.ADMIN};
    private static final Set<String> BY_HAND = Set.of(ProposalState.ON_ORDER.word(), ProposalState.IN_PROCESS.word());
    private static final int LONGEST_REASON = 300;
    private static final int LONGEST_BRANCH = 16;

    private final ProposalDesk desk;
    private final ProposalViews views;
    private final AcquisitionPolicy policy;

    AcquisitionFacade(ProposalDesk desk, ProposalViews views, AcquisitionPolicy policy) {
        this.desk = desk;
        this.views = views;
        this.policy = policy;
    }

    @Override
    public Reply<Page<ProposalView>> proposals(Actor actor, ProposalQuery query) {
        return answer(
                READING,
                actor,
                new Input()
                        .page(query.page(), query.size())
                        .require("state", query.state() == null || ProposalState.isKnown(query.state()), "?"),
                () -> Reply.done(views.page(query.state(), query.page(), query.size())));
    }

    @Override
    public Reply<ProposalView> proposal(Actor actor, ProposalId id) {
        return answer(READING, actor, new Input().present("id", id), () -> views.one(id)
                .<Reply<ProposalView>>map(Reply::done)
                .orElseGet(() -> Input.notFound("proposal " + id)));
    }

    @Override
    public Reply<ProposalView> open(OpenProposal command) {
        return answer(
                BUYERS,
                command.actor(),
                new Input()
                        .present("titleId", command.titleId())
                        .range("quantity", command.quantity(), 1, policy.getMostCopies())
                        .text("reason", command.reason(), LONGEST_REASON),
                () -> desk.open(command));
    }

    @Override
    public Reply<ProposalView> decide(DecideProposal command) {
        Input input = new Input().present("id", command.id());
        if (command.approve()) {
            input.range("quantity", command.quantity(), 1, policy.getMostCopies())
                    .atMost("reason", command.reason(), LONGEST_REASON);
        } else {
            input.text("reason", command.reason(), LONGEST_REASON);
        }
        return answer(BUYERS, command.actor(), input, () -> desk.decide(command));
    }

    @Override
    public Reply<ProposalView> advance(AdvanceProposal command) {
        @Nullable String to = command.to();
        return answer(
                BUYERS,
                command.actor(),
                new Input()
                        .present("id", command.id())
                        .require("to", to != null && BY_HAND.contains(to), String.join("|", BY_HAND)),
                () -> desk.advance(command));
    }

    @Override
    public Reply<ProposalView> receive(ReceiveProposal command) {
        return answer(
                BUYERS,
                command.actor(),
                new Input()
                        .present("id", command.id())
                        .range("branches", command.branches().size(), 1, policy.getMostCopies())
                        .require(
                                "branches",
                                command.branches().stream().allMatch(b -> !b.isBlank() && b.length() <= LONGEST_BRANCH),
                                "1–" + LONGEST_BRANCH),
                () -> desk.receive(command));
    }

    private static <T> Reply<T> answer(String[] roles, @Nullable Actor actor, Input input, Supplier<Reply<T>> act) {
        Optional<Reply<T>> denied = Input.refuseUnless(actor, roles);
        Optional<Reply<T>> refused = denied.isPresent() ? denied : input.refusal();
        return refused.orElseGet(act);
    }
}
