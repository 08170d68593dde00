package io.libraryhub.acquisitions;

import io.libraryhub.insight.api.RecommendApi;
import io.libraryhub.insight.api.RecommendReport;
import io.libraryhub.insight.api.Served;
import io.libraryhub.insight.api.SimilarTitle;
import io.libraryhub.insight.api.TriedMethod;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.Roles;
import io.libraryhub.kernel.TitleId;
import java.util.List;
import org.apache.dubbo.config.annotation.DubboService;

/** Answers as insight-service would: readers are offered more of the popular than they borrow. */
@DubboService
final class StandInRecommend implements RecommendApi {
    private static final RecommendReport REPORT = new RecommendReport(
            "blend",
            List.of(),
            600,
            900,
            12_000,
            10,
            new RecommendReport.Spread(1, 0.55, 40),
            List.of(new RecommendReport.Offered("blend", 300, new RecommendReport.Spread(0.4, 0.8, 60))));

    @Override
    public Reply<Served<List<SimilarTitle>>> similar(TitleId id, int limit) {
        return served(List.of());
    }

    @Override
    public Reply<Served<RecommendReport>> report(Actor actor) {
        return served(REPORT);
    }

    @Override
    public Reply<Served<RecommendReport>> rebuild(Actor actor) {
        return actor.is(Roles.MANAGER, Roles.ADMIN)
                ? served(REPORT)
                : Reply.refused(Kinds.NOT_ALLOWED, Reason.of(CommonCodes.NOT_ALLOWED));
    }

    @Override
    public Reply<Boolean> opened(Actor actor, ReaderId reader, TitleId title) {
        return Reply.done(true);
    }

    @Override
    public Reply<Served<List<TriedMethod>>> tried(Actor actor) {
        return served(List.of(new TriedMethod("blend", 20, 200, 30, 8), new TriedMethod("ease", 22, 220, 25, 9)));
    }

    private static <T> Reply<Served<T>> served(T value) {
        return Reply.done(new Served<>(value, StandInResource.NOON, "fresh"));
    }
}
