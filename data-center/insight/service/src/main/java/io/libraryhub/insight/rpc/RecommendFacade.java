package io.libraryhub.insight.rpc;

import io.libraryhub.insight.api.RecommendApi;
import io.libraryhub.insight.api.RecommendReport;
import io.libraryhub.insight.api.Served;
import io.libraryhub.insight.api.SimilarTitle;
import io.libraryhub.insight.api.TriedMethod;
import io.libraryhub.insight.foryou.application.Comparison;
import io.libraryhub.insight.recommend.application.Bias;
import io.libraryhub.insight.recommend.application.Models;
import io.libraryhub.insight.recommend.application.Similar;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.Roles;
import io.libraryhub.kernel.TitleId;
import java.util.List;
import org.apache.dubbo.config.annotation.DubboService;

/** What the models say, over Dubbo. */
@DubboService
class RecommendFacade implements RecommendApi {
    private final Similar similar;
    private final Bias bias;
    private final Models models;
    private final Comparison comparison;

    RecommendFacade(Similar similar, Bias bias, Models models, Comparison comparison) {
        this.similar = similar;
        this.bias = bias;
        this.models = models;
        this.comparison = comparison;
    }

    @Override
    public Reply<Served<List<SimilarTitle>>> similar(TitleId id, int limit) {
        return Reply.done(similar.to(id, Math.max(1, Math.min(limit, Page.MAX_SIZE))));
    }

    @Override
    public Reply<Served<RecommendReport>> report(Actor actor) {
        return decides(actor) ? Reply.done(bias.report()) : notAllowed();
    }

    @Override
    public Reply<Served<RecommendReport>> rebuild(Actor actor) {
        if (!actor.is(Roles.MANAGER, Roles.ADMIN, Roles.SYSTEM)) {
            return notAllowed();
        }
        models.rebuild();
        return Reply.done(bias.report());
    }

    @Override
    public Reply<Boolean> opened(Actor actor, ReaderId reader, TitleId title) {
        return actor.isReader(reader) ? Reply.done(comparison.opened(reader, title)) : notAllowed();
    }

    @Override
    public Reply<Served<List<TriedMethod>>> tried(Actor actor) {
        return decides(actor) ? Reply.done(comparison.results()) : notAllowed();
    }

    private static boolean decides(Actor actor) {
        return actor.is(Roles.ACQUISITIONS, Roles.MANAGER, Roles.ADMIN, Roles.SYSTEM);
    }

    private static <T> Reply<T> notAllowed() {
        return Reply.refused(Kinds.NOT_ALLOWED, Reason.of(CommonCodes.NOT_ALLOWED));
    }
}
