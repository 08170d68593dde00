package io.libraryhub.resource.acquisition.application;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.ItemId;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.ProposalId;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Refused;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.kit.id.Ids;
import io.libraryhub.kit.once.Once;
import io.libraryhub.resource.acquisition.domain.Evidence;
import io.libraryhub.resource.acquisition.domain.Proposal;
import io.libraryhub.resource.acquisition.domain.ProposalState;
import io.libraryhub.resource.acquisition.domain.Proposals;
import io.libraryhub.resource.api.AdvanceProposal;
import io.libraryhub.resource.api.DecideProposal;
import io.libraryhub.resource.api.NewItem;
import io.libraryhub.resource.api.OpenProposal;
import io.libraryhub.resource.api.ProposalView;
import io.libraryhub.resource.api.ReceiveProposal;
import io.libraryhub.resource.api.ResourceCodes;
import io.libraryhub.resource.api.TitleView;
import io.libraryhub.resource.branch.application.BranchDesk;
import io.libraryhub.resource.input.Input;
import io.libraryhub.resource.item.application.AddCopies;
import io.libraryhub.resource.item.domain.Items.NewCopy;
import io.libraryhub.resource.outside.application.ListedDemand;
import io.libraryhub.resource.title.application.Revisions;
import io.libraryhub.resource.title.application.TitleViews;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What staff does with proposals. Every move is conditional on the state it starts from: of two, one is told so. */
@Component
public class ProposalDesk {
    private static final String PURCHASE = "purchase";
    /** Which volume of a set it was is written on the copy, not in the proposal. */
    private static final String WHOLE_TITLE = "";

    private final Proposals proposals;
    private final ProposalViews views;
    private final ListedDemand listed;
    private final Journal journal;
    private final Prices prices;
    private final TitleViews titles;
    private final Revisions revisions;
    private final AddCopies addCopies;
    private final BranchDesk branches;
    private final Once once;
    private final Ids ids;
    private final Clock clock;

    ProposalDesk(
            Proposals proposals,
            ProposalViews views,
            ListedDemand listed,
            Journal journal,
            Prices prices,
            TitleViews titles,
            Revisions revisions,
            AddCopies addCopies,
            BranchDesk branches,
            Once once,
            Ids ids,
            Clock clock) {
        this.proposals = proposals;
        this.views = views;
        this.listed = listed;
        this.journal = journal;
        this.prices = prices;
        this.titles = titles;
        this.revisions = revisions;
        this.addCopies = addCopies;
        this.branches = branches;
        this.once = once;
        this.ids = ids;
        this.clock = clock;
    }

    public Reply<ProposalView> open(OpenProposal command) {
        return once.run(command.requestId(), "resource.proposal.open", command, ProposalView.class, () -> {
            Optional<TitleView> title = titles.one(command.titleId());
            if (title.isEmpty()) {
                return Input.notFound("title " + command.titleId());
            }
            revisions.touch(command.titleId());
            if (proposals.lockOpen(command.titleId()).isPresent()) {
                return Reply.refused(Kinds.RULE, Reason.of(ResourceCodes.PROPOSAL_OPEN));
            }
            Proposal proposal = new Proposal(
                    new ProposalId(ids.next()),
                    command.titleId(),
                    ProposalState.OPEN,
                    command.quantity(),
                    Proposal.STAFF);
            journal.open(
                    proposal,
                    Evidence.of(listed.of(command.titleId())),
                    command.actor().role(),
                    command.reason(),
                    prices.estimate(command.titleId(), command.quantity()),
                    now());
            return seen(proposal.id());
        });
    }

    public Reply<ProposalView> decide(DecideProposal command) {
        ProposalState next = command.approve() ? ProposalState.APPROVED : ProposalState.REJECTED;
        return once.run(
                command.requestId(),
                "resource.proposal.decide",
                command,
                ProposalView.class,
                () -> locked(
                        command.id(),
                        found -> move(
                                found,
                                next,
                                command.approve() ? command.quantity() : found.quantity(),
                                command.actor(),
                                command.reason())));
    }

    public Reply<ProposalView> advance(AdvanceProposal command) {
        return once.run(
                command.requestId(),
                "resource.proposal.advance",
                command,
                ProposalView.class,
                () -> locked(
                        command.id(),
                        found -> move(found, ProposalState.of(command.to()), found.quantity(), command.actor(), null)));
    }

    public Reply<ProposalView> receive(ReceiveProposal command) {
        return once.run(
                command.requestId(),
                "resource.proposal.receive",
                command,
                ProposalView.class,
                () -> locked(command.id(), found -> receive(found, command)));
    }

    private Reply<ProposalView> receive(Proposal found, ReceiveProposal command) {
        Optional<Refused<?>> unknown = branches.refuseUnknown(command.branches());
        if (unknown.isPresent()) {
            return new Refused<>(unknown.get().kind(), unknown.get().reasons());
        }
        int received = command.branches().size();
        if (received > found.quantity()) {
            return Reply.refused(Kinds.INVALID, Input.fault("branches", "≤ " + found.quantity()));
        }
        Reply<ProposalView> moved = move(found, ProposalState.RECEIVED, received, command.actor(), null);
        if (!moved.isDone()) {
            return moved;
        }
        addCopies.add(copies(found, command.branches()));
        return seen(found.id());
    }

    private List<NewCopy> copies(Proposal proposal, List<String> branchCodes) {
        TitleId title = proposal.title();
        String known = addCopies.callNumberOf(title);
        String callNumber =
                known.isEmpty() ? titles.one(title).map(TitleView::classCode).orElse("") : known;
        long price = prices.perCopy(title);
        return branchCodes.stream()
                .map(branch -> {
                    long id = ids.next();
                    return new NewCopy(
                            new ItemId(id),
                            title,
                            "P" + id,
                            branch,
                            callNumber,
                            price,
                            NewItem.BOOK,
                            NewItem.GENERAL,
                            WHOLE_TITLE,
                            PURCHASE,
                            proposal.id().value());
                })
                .toList();
    }

    private Reply<ProposalView> move(
            Proposal found, ProposalState next, int quantity, Actor actor, @Nullable String reason) {
        return found.to(next, quantity)
                .<Reply<ProposalView>>fold(
                        to -> {
                            long estimate = prices.estimate(to.title(), to.quantity());
                            return journal.move(found.state(), to, actor.role(), reason, estimate, now())
                                    ? seen(to.id())
                                    : Reply.refused(Kinds.RULE, Reason.of(CommonCodes.STALE));
                        },
                        refused -> new Refused<>(refused.kind(), refused.reasons()));
    }

    private Reply<ProposalView> locked(ProposalId id, java.util.function.Function<Proposal, Reply<ProposalView>> act) {
        Optional<Proposal> found = proposals.lock(id);
        return found.isEmpty() ? Input.notFound("proposal " + id) : act.apply(found.get());
    }

    private Reply<ProposalView> seen(ProposalId id) {
        return views.one(id).<Reply<ProposalView>>map(Reply::done).orElseGet(() -> Input.notFound("proposal " + id));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
