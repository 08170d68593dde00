package io.libraryhub.circulation.hold.application;

import io.libraryhub.circulation.api.HoldView;
import io.libraryhub.circulation.api.PullLine;
import io.libraryhub.circulation.api.QueueView;
import io.libraryhub.circulation.api.TurnView;
import io.libraryhub.circulation.api.VolumeView;
import io.libraryhub.circulation.copy.domain.Copies;
import io.libraryhub.circulation.copy.domain.Title;
import io.libraryhub.circulation.copy.domain.Titles;
import io.libraryhub.circulation.hold.domain.Hold;
import io.libraryhub.circulation.hold.domain.HoldState;
import io.libraryhub.circulation.hold.domain.MeasuredCycle;
import io.libraryhub.circulation.hold.domain.WaitEstimate;
import io.libraryhub.circulation.input.Missing;
import io.libraryhub.circulation.input.Permit;
import io.libraryhub.circulation.neighbour.domain.ItemCatalogue;
import io.libraryhub.circulation.policy.domain.Circumstance;
import io.libraryhub.circulation.policy.domain.HoldPolicy;
import io.libraryhub.circulation.policy.domain.Policies;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.Roles;
import io.libraryhub.kernel.TitleId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Questions about holds. */
@Service
public class HoldQueries {
    private final HoldList list;
    private final Titles titles;
    private final Copies copies;
    private final SendOn sendOn;
    private final ItemCatalogue catalogue;
    private final Policies policies;
    private final Clock clock;

    public HoldQueries(
            HoldList list,
            Titles titles,
            Copies copies,
            SendOn sendOn,
            ItemCatalogue catalogue,
            Policies policies,
            Clock clock) {
        this.list = list;
        this.titles = titles;
        this.copies = copies;
        this.sendOn = sendOn;
        this.catalogue = catalogue;
        this.policies = policies;
        this.clock = clock;
    }

    public Reply<Page<HoldView>> ofReader(Actor actor, ReaderId reader, boolean activeOnly, int page, int size) {
        return Permit.affairsOf(reader, actor)
                ? Reply.done(views(list.ofReader(reader, activeOnly, page, size)))
                : Permit.denied();
    }

    public Reply<Page<HoldView>> waiting(Actor actor, TitleId title, int page, int size) {
        return actor.is(Roles.LIBRARIAN, Roles.ADMIN)
                ? Reply.done(views(list.queueOf(title, page, size)))
                : Permit.denied();
    }

    public Reply<List<TurnView>> turns(Actor actor, String barcode, String branch) {
        if (!actor.is(Roles.LIBRARIAN, Roles.ADMIN)) {
            return Permit.denied();
        }
        if (!catalogue.hasBranch(branch)) {
            return Missing.branch(branch);
        }
        return copies.byBarcode(barcode)
                .map(copy -> Reply.done(HoldViews.of(sendOn.turns(copy, branch, clock.instant()))))
                .orElseGet(() -> Missing.reply("item"));
    }

    public Reply<Page<HoldView>> shelf(Actor actor, String branch, int page, int size) {
        if (!Permit.desk(actor)) {
            return Permit.denied();
        }
        return catalogue.hasBranch(branch) ? Reply.done(views(list.shelf(branch, page, size))) : Missing.branch(branch);
    }

    public Reply<Page<PullLine>> pullList(Actor actor, String branch, int page, int size) {
        if (!actor.is(Roles.LIBRARIAN, Roles.ADMIN)) {
            return Permit.denied();
        }
        return catalogue.hasBranch(branch) ? Reply.done(list.pull(branch, page, size)) : Missing.branch(branch);
    }

    public Reply<QueueView> queue(TitleId title) {
        if (titles.find(title).isEmpty() && catalogue.title(title).isEmpty()) {
            return Missing.reply("title");
        }
        QueueFigures figures = list.queue(title);
        return Reply.done(new QueueView(
                title,
                figures.waiting(),
                figures.ready(),
                figures.copies(),
                figures.free(),
                // A copy on the shelf that nobody waits for can be borrowed now.
                figures.free() > figures.waiting()
                        ? null
                        : HoldViews.of(wait(figures.waiting() + 1, figures.supply(), figures.cycle())),
                figures.volumes()));
    }

    private Page<HoldView> views(Page<HoldLine> lines) {
        return new Page<>(lines.items().stream().map(this::view).toList(), lines.page(), lines.size(), lines.total());
    }

    private HoldView view(HoldLine line) {
        WaitEstimate wait =
                line.hold().state() == HoldState.WAITING ? wait(line.position(), line.supply(), line.cycle()) : null;
        return HoldViews.of(line.hold(), line.title(), line.position(), wait);
    }

    private WaitEstimate wait(int position, int supply, @Nullable MeasuredCycle cycle) {
        Instant now = clock.instant();
        HoldPolicy policy = policies.at(now).holds(Circumstance.ANY);
        return WaitEstimate.of(position, supply, cycle, policy, now);
    }

    /** Reads holds with what is shown beside them. */
    public interface HoldList {
        /** A reader's holds, active ones first, then the newest. */
        Page<HoldLine> ofReader(ReaderId reader, boolean activeOnly, int page, int size);

        /** Those of a title that wait or are suspended, the next to be served first. */
        Page<HoldLine> queueOf(TitleId title, int page, int size);

        /** Ready holds at a branch, those that must be collected first at the head. */
        Page<HoldLine> shelf(String branch, int page, int size);

        /**
         * What staff of a branch fetch from its shelves. Each waiting hold is set against one copy of the city and each
         * copy against one hold, so that two branches never fetch for the same reader.
         */
        Page<PullLine> pull(String branch, int page, int size);

        QueueFigures queue(TitleId title);
    }

    /**
     * A hold with its title and what its expected wait rests on.
     *
     * @param position 1 is next; 0 when not waiting
     * @param supply as {@link io.libraryhub.circulation.copy.domain.Stock#supply}
     * @param cycle null when it was not measured
     */
    public record HoldLine(Hold hold, Title title, int position, int supply, @Nullable MeasuredCycle cycle) {}

    /**
     * A title's queue in figures.
     *
     * @param ready copies kept or carried for readers
     * @param supply as {@link io.libraryhub.circulation.copy.domain.Stock#supply}
     * @param cycle null when it was not measured
     * @param volumes the parts of a set, in their order
     */
    public record QueueFigures(
            int waiting,
            int ready,
            int copies,
            int free,
            int supply,
            @Nullable MeasuredCycle cycle,
            List<VolumeView> volumes) {}
}
