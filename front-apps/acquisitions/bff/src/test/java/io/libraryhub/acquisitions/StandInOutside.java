package io.libraryhub.acquisitions;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Isbn;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.Reply;
import io.libraryhub.resource.api.OutsideDemandApi;
import io.libraryhub.resource.api.OutsideLineQuery;
import io.libraryhub.resource.api.OutsideLineView;
import io.libraryhub.resource.api.OutsideListView;
import io.libraryhub.resource.api.OutsideProblem;
import io.libraryhub.resource.api.OutsideReport;
import io.libraryhub.resource.api.RemoveOutsideList;
import io.libraryhub.resource.api.UploadOutsideLists;
import java.time.LocalDate;
import java.util.List;
import org.apache.dubbo.config.annotation.DubboService;

/** Answers as resource-service would: one list with 三体 on its third place, and a line that says no book. */
@DubboService
final class StandInOutside implements OutsideDemandApi {
    private static final LocalDate UNTIL = LocalDate.of(2026, 6, 30);

    private static OutsideListView list(String name) {
        return new OutsideListView(name, 1, 2, 1, UNTIL, true, StandInResource.NOON, "acquisitions");
    }

    @Override
    public Reply<OutsideReport> upload(UploadOutsideLists command) {
        String name = command.list() == null ? "新书榜" : command.list();
        return Reply.done(
                new OutsideReport(List.of(list(name)), 2, 1, 1, List.of(new OutsideProblem(3, "NO_BOOK", ""))));
    }

    @Override
    public Reply<List<OutsideListView>> lists(Actor actor) {
        return Reply.done(List.of(list("新书榜")));
    }

    @Override
    public Reply<Page<OutsideLineView>> lines(Actor actor, OutsideLineQuery query) {
        OutsideLineView line = query.held()
                ? new OutsideLineView(
                        "新书榜", 1, 3, 1, null, "三体", "刘慈欣", StandInResource.SANTI, "title", 3, 26, 0.08, UNTIL)
                : new OutsideLineView(
                        "新书榜", 2, 4, 1, new Isbn("9787020002207"), "红楼梦", "曹雪芹", null, "", 0, 0, 0.07, UNTIL);
        return Reply.done(new Page<>(List.of(line), query.page(), query.size(), 1));
    }

    @Override
    public Reply<Boolean> remove(RemoveOutsideList command) {
        return Reply.done(true);
    }
}
