package io.libraryhub.circulation.shelf.adapter.rpc;

import io.libraryhub.circulation.api.NoteUse;
import io.libraryhub.circulation.api.SendCopy;
import io.libraryhub.circulation.api.ShelfApi;
import io.libraryhub.circulation.api.TransitQuery;
import io.libraryhub.circulation.api.TransitView;
import io.libraryhub.circulation.api.UseView;
import io.libraryhub.circulation.api.WithheldQuery;
import io.libraryhub.circulation.api.WithheldView;
import io.libraryhub.circulation.api.WithholdCopies;
import io.libraryhub.circulation.api.WithholdResult;
import io.libraryhub.circulation.input.Input;
import io.libraryhub.circulation.shelf.application.NoteHouseUse;
import io.libraryhub.circulation.shelf.application.SendAway;
import io.libraryhub.circulation.shelf.application.ShelfQueries;
import io.libraryhub.circulation.shelf.application.WithholdOnShelf;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.Reply;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.dubbo.config.annotation.DubboService;
import org.jspecify.annotations.Nullable;

/** Shelves over Dubbo. */
@DubboService
public class ShelfFacade implements ShelfApi {
    private static final int MOST_COPIES = 200;
    private static final Set<String> REASONS = Set.of(WithholdCopies.MISSING, WithholdCopies.DAMAGED);

    private final SendAway sendAway;
    private final WithholdOnShelf withhold;
    private final NoteHouseUse noteUse;
    private final ShelfQueries queries;

    public ShelfFacade(SendAway sendAway, WithholdOnShelf withhold, NoteHouseUse noteUse, ShelfQueries queries) {
        this.sendAway = sendAway;
        this.withhold = withhold;
        this.noteUse = noteUse;
        this.queries = queries;
    }

    @Override
    public Reply<TransitView> send(SendCopy command) {
        return Input.command(command.requestId(), command.actor())
                .code("barcode", command.barcode())
                .code("branch", command.branch())
                .code("toBranch", command.toBranch())
                .then(() -> sendAway.handle(command));
    }

    @Override
    public Reply<Page<TransitView>> transits(Actor actor, TransitQuery query) {
        Input input = Input.page(actor, query.page(), query.size());
        ifGiven(input, "fromBranch", query.fromBranch());
        return ifGiven(input, "toBranch", query.toBranch()).then(() -> queries.transits(actor, query));
    }

    @Override
    public Reply<WithholdResult> withhold(WithholdCopies command) {
        List<String> barcodes = command.barcodes();
        Input input = Input.command(command.requestId(), command.actor())
                .code("branch", command.branch())
                .check(known(command.reason()), "reason", "unknown")
                .check(!barcodes.isEmpty() && barcodes.size() <= MOST_COPIES, "barcodes", "none or too many")
                .check(new HashSet<>(barcodes).size() == barcodes.size(), "barcodes", "more than once");
        barcodes.forEach(each -> input.code("barcodes", each));
        return input.then(() -> withhold.handle(command));
    }

    @Override
    public Reply<Page<WithheldView>> withheld(Actor actor, WithheldQuery query) {
        Input input = Input.page(actor, query.page(), query.size())
                .check(query.reason() == null || known(query.reason()), "reason", "unknown");
        return ifGiven(input, "branch", query.branch()).then(() -> queries.withheld(actor, query));
    }

    @Override
    public Reply<UseView> use(NoteUse command) {
        return Input.command(command.requestId(), command.actor())
                .code("barcode", command.barcode())
                .code("branch", command.branch())
                .then(() -> noteUse.handle(command));
    }

    private static boolean known(@Nullable String reason) {
        return reason != null && REASONS.contains(reason);
    }

    private static Input ifGiven(Input input, String field, @Nullable String code) {
        return code == null ? input : input.code(field, code);
    }
}
