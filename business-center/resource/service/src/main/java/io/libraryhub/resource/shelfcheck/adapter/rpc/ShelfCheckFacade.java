package io.libraryhub.resource.shelfcheck.adapter.rpc;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.Roles;
import io.libraryhub.kernel.ShelfCheckId;
import io.libraryhub.resource.api.CloseShelfCheck;
import io.libraryhub.resource.api.ScanShelf;
import io.libraryhub.resource.api.ShelfCheckApi;
import io.libraryhub.resource.api.ShelfCheckView;
import io.libraryhub.resource.api.ShelfFinding;
import io.libraryhub.resource.api.ShelfFindingQuery;
import io.libraryhub.resource.api.ShelfScanResult;
import io.libraryhub.resource.api.StartShelfCheck;
import io.libraryhub.resource.input.Input;
import io.libraryhub.resource.shelfcheck.application.ShelfCheckDesk;
import io.libraryhub.resource.shelfcheck.application.ShelfCheckPolicy;
import io.libraryhub.resource.shelfcheck.application.ShelfCheckViews;
import io.libraryhub.resource.shelfcheck.domain.ShelfRange;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.dubbo.config.annotation.DubboService;

/** Who may ask, and whether the question makes sense; the rest is the desk's. */
@DubboService
class ShelfCheckFacade implements ShelfCheckApi {
    private static final String[] CHECKING = {Roles.LIBRARIAN, Roles.ADMIN};
    private static final String[] READING = {Roles.LIBRARIAN, Roles.MANAGER, Roles.ADMIN};
    private static final Set<String> KINDS =
            Set.of(ShelfFinding.MISSING, ShelfFinding.MISPLACED, ShelfFinding.UNEXPECTED);
    private static final int LONGEST_BRANCH = 16;
    private static final int LONGEST_CALL_NUMBER = 80;
    private static final int LONGEST_CODE = 32;

    private final ShelfCheckDesk desk;
    private final ShelfCheckViews views;
    private final ShelfCheckPolicy policy;

    ShelfCheckFacade(ShelfCheckDesk desk, ShelfCheckViews views, ShelfCheckPolicy policy) {
        this.desk = desk;
        this.views = views;
        this.policy = policy;
    }

    @Override
    public Reply<ShelfCheckView> start(StartShelfCheck command) {
        ShelfRange range =
                ShelfRange.of(command.branch(), command.fromCallNumber(), command.toCallNumber(), command.collection());
        return answer(
                CHECKING,
                command.actor(),
                new Input()
                        .text("branch", command.branch(), LONGEST_BRANCH)
                        .atMost("fromCallNumber", command.fromCallNumber(), LONGEST_CALL_NUMBER)
                        .atMost("toCallNumber", command.toCallNumber(), LONGEST_CALL_NUMBER)
                        .atMost("collection", command.collection(), LONGEST_CODE)
                        .require("toCallNumber", !range.empty(), "< fromCallNumber"),
                () -> desk.start(command, range));
    }

    @Override
    public Reply<ShelfScanResult> scan(ScanShelf command) {
        Input input = new Input()
                .present("checkId", command.checkId())
                .range("barcodes", command.barcodes().size(), 1, policy.getMostAtOnce());
        command.barcodes().forEach(each -> input.text("barcodes", each, LONGEST_CODE));
        return answer(CHECKING, command.actor(), input, () -> desk.scan(command));
    }

    @Override
    public Reply<ShelfCheckView> close(CloseShelfCheck command) {
        return answer(
                CHECKING,
                command.actor(),
                new Input().present("checkId", command.checkId()),
                () -> desk.close(command));
    }

    @Override
    public Reply<ShelfCheckView> check(Actor actor, ShelfCheckId id) {
        return answer(READING, actor, new Input().present("id", id), () -> views.one(id)
                .<Reply<ShelfCheckView>>map(Reply::done)
                .orElseGet(() -> Input.notFound("shelf check " + id)));
    }

    @Override
    public Reply<Page<ShelfCheckView>> checks(Actor actor, String branch, int page, int size) {
        return answer(
                READING,
                actor,
                new Input().text("branch", branch, LONGEST_BRANCH).page(page, size),
                () -> Reply.done(views.ofBranch(branch, page, size)));
    }

    @Override
    public Reply<Page<ShelfFinding>> findings(Actor actor, ShelfFindingQuery query) {
        return answer(
                READING,
                actor,
                new Input()
                        .present("checkId", query.checkId())
                        .require("kind", query.kind() == null || KINDS.contains(query.kind()), String.join("|", KINDS))
                        .page(query.page(), query.size()),
                () -> Reply.done(views.findings(query)));
    }

    private static <T> Reply<T> answer(String[] roles, Actor actor, Input input, Supplier<Reply<T>> act) {
        Optional<Reply<T>> denied = Input.refuseUnless(actor, roles);
        return denied.or(input::refusal).orElseGet(act);
    }
}
