package io.libraryhub.resource.outside.adapter.rpc;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.Roles;
import io.libraryhub.resource.api.OutsideDemandApi;
import io.libraryhub.resource.api.OutsideLineQuery;
import io.libraryhub.resource.api.OutsideLineView;
import io.libraryhub.resource.api.OutsideListView;
import io.libraryhub.resource.api.OutsideReport;
import io.libraryhub.resource.api.RemoveOutsideList;
import io.libraryhub.resource.api.UploadOutsideLists;
import io.libraryhub.resource.input.Input;
import io.libraryhub.resource.outside.application.OutsideDesk;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.dubbo.config.annotation.DubboService;
import org.jspecify.annotations.Nullable;

/** Who may ask, and whether the question makes sense; the rest is the desk's. */
@DubboService
class OutsideDemandFacade implements OutsideDemandApi {
    private static final String[] BUYERS = {Roles.ACQUISITIONS, Roles.ADMIN};
    private static final String[] READING = {Roles.ACQUISITIONS, Roles.MANAGER, Roles.ADMIN};
    private static final int LONGEST_NAME = 80;

    private final OutsideDesk desk;

    OutsideDemandFacade(OutsideDesk desk) {
        this.desk = desk;
    }

    @Override
    public Reply<OutsideReport> upload(UploadOutsideLists command) {
        byte @Nullable [] content = command.content();
        return answer(
                BUYERS,
                command.actor(),
                new Input()
                        .atMost("list", command.list(), LONGEST_NAME)
                        .require("content", content != null && content.length > 0, "-"),
                () -> desk.upload(command));
    }

    @Override
    public Reply<List<OutsideListView>> lists(Actor actor) {
        return answer(READING, actor, new Input(), () -> Reply.done(desk.lists()));
    }

    @Override
    public Reply<Page<OutsideLineView>> lines(Actor actor, OutsideLineQuery query) {
        return answer(
                READING,
                actor,
                new Input().atMost("list", query.list(), LONGEST_NAME).page(query.page(), query.size()),
                () -> Reply.done(desk.lines(query)));
    }

    @Override
    public Reply<Boolean> remove(RemoveOutsideList command) {
        return answer(
                BUYERS,
                command.actor(),
                new Input().text("name", command.name(), LONGEST_NAME),
                () -> desk.remove(command));
    }

    private static <T> Reply<T> answer(String[] roles, @Nullable Actor actor, Input input, Supplier<Reply<T>> act) {
        Optional<Reply<T>> denied = Input.refuseUnless(actor, roles);
        Optional<Reply<T>> refused = denied.isPresent() ? denied : input.refusal();
        return refused.orElseGet(act);
    }
}
