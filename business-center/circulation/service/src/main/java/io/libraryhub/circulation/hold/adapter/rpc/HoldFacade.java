package io.libraryhub.circulation.hold.adapter.rpc;

import io.libraryhub.circulation.api.CancelHold;
import io.libraryhub.circulation.api.HoldApi;
import io.libraryhub.circulation.api.HoldView;
import io.libraryhub.circulation.api.PlaceHold;
import io.libraryhub.circulation.api.PlaceSet;
import io.libraryhub.circulation.api.PullLine;
import io.libraryhub.circulation.api.QueueView;
import io.libraryhub.circulation.api.ReorderQueue;
import io.libraryhub.circulation.api.ResumeHold;
import io.libraryhub.circulation.api.SuspendHold;
import io.libraryhub.circulation.api.TurnView;
import io.libraryhub.circulation.hold.application.ArrangeQueue;
import io.libraryhub.circulation.hold.application.HoldQueries;
import io.libraryhub.circulation.hold.application.JoinQueue;
import io.libraryhub.circulation.hold.application.LeaveQueue;
import io.libraryhub.circulation.hold.application.OrderSet;
import io.libraryhub.circulation.hold.application.PauseHold;
import io.libraryhub.circulation.input.Input;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.HoldId;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.TitleId;
import java.util.List;
import java.util.Objects;
import org.apache.dubbo.config.annotation.DubboService;
import org.jspecify.annotations.Nullable;

/** Holds over Dubbo. */
@DubboService
public class HoldFacade implements HoldApi {
    /** Readers in one order of a queue. */
    private static final int LONGEST_QUEUE = 1_000;
    /** Characters in the name of a volume. */
    private static final int LONGEST_VOLUME = 40;

    private final JoinQueue joinQueue;
    private final OrderSet orderSet;
    private final LeaveQueue leaveQueue;
    private final PauseHold pauseHold;
    private final ArrangeQueue arrangeQueue;
    private final HoldQueries queries;

    public HoldFacade(
            JoinQueue joinQueue,
            OrderSet orderSet,
            LeaveQueue leaveQueue,
            PauseHold pauseHold,
            ArrangeQueue arrangeQueue,
            HoldQueries queries) {
        this.joinQueue = joinQueue;
        this.orderSet = orderSet;
        this.leaveQueue = leaveQueue;
        this.pauseHold = pauseHold;
        this.arrangeQueue = arrangeQueue;
        this.queries = queries;
    }

    @Override
    public Reply<HoldView> place(PlaceHold command) {
        Input input = Input.command(command.requestId(), command.actor())
                .given("readerId", command.readerId())
                .given("titleId", command.titleId())
                .code("pickupBranch", command.pickupBranch())
                .channel(command.channel());
        if (command.barcode() != null) {
            input.code("barcode", command.barcode());
        }
        if (command.volume() != null) {
            input.text("volume", command.volume(), LONGEST_VOLUME);
        }
        return input.override(command.override()).then(() -> joinQueue.handle(command));
    }

    @Override
    public Reply<List<HoldView>> placeSet(PlaceSet command) {
        return Input.command(command.requestId(), command.actor())
                .given("readerId", command.readerId())
                .given("titleId", command.titleId())
                .code("pickupBranch", command.pickupBranch())
                .channel(command.channel())
                .override(command.override())
                .then(() -> orderSet.handle(command));
    }

    @Override
    public Reply<HoldView> cancel(CancelHold command) {
        return Input.command(command.requestId(), command.actor())
                .given("holdId", command.holdId())
                .then(() -> leaveQueue.handle(command));
    }

    @Override
    public Reply<HoldView> suspend(SuspendHold command) {
        return Input.command(command.requestId(), command.actor())
                .given("holdId", command.holdId())
                .given("until", command.until())
                .then(() -> pauseHold.suspend(command));
    }

    @Override
    public Reply<HoldView> resume(ResumeHold command) {
        return Input.command(command.requestId(), command.actor())
                .given("holdId", command.holdId())
                .then(() -> pauseHold.resume(command));
    }

    @Override
    public Reply<QueueView> reorder(ReorderQueue command) {
        return Input.command(command.requestId(), command.actor())
                .given("titleId", command.titleId())
                .check(fits(command.order()), "order", "missing or too long")
                .then(() -> arrangeQueue.handle(command));
    }

    private static boolean fits(@Nullable List<HoldId> order) {
        return order != null && order.size() <= LONGEST_QUEUE && order.stream().allMatch(Objects::nonNull);
    }

    @Override
    public Reply<Page<HoldView>> waiting(Actor actor, TitleId title, int page, int size) {
        return Input.page(actor, page, size)
                .given("title", title)
                .then(() -> queries.waiting(actor, title, page, size));
    }

    @Override
    public Reply<List<TurnView>> turns(Actor actor, String barcode, String branch) {
        return Input.question()
                .given("actor", actor)
                .code("barcode", barcode)
                .code("branch", branch)
                .then(() -> queries.turns(actor, barcode, branch));
    }

    @Override
    public Reply<Page<HoldView>> holds(Actor actor, ReaderId reader, boolean activeOnly, int page, int size) {
        return Input.page(actor, page, size)
                .given("reader", reader)
                .then(() -> queries.ofReader(actor, reader, activeOnly, page, size));
    }

    @Override
    public Reply<QueueView> queue(TitleId title) {
        return Input.question().given("title", title).then(() -> queries.queue(title));
    }

    @Override
    public Reply<Page<PullLine>> pullList(Actor actor, String branch, int page, int size) {
        return Input.page(actor, page, size)
                .code("branch", branch)
                .then(() -> queries.pullList(actor, branch, page, size));
    }

    @Override
    public Reply<Page<HoldView>> holdShelf(Actor actor, String branch, int page, int size) {
        return Input.page(actor, page, size)
                .code("branch", branch)
                .then(() -> queries.shelf(actor, branch, page, size));
    }
}
