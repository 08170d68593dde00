package io.libraryhub.insight.rpc;

import io.libraryhub.insight.api.MetricAnswer;
import io.libraryhub.insight.api.MetricApi;
import io.libraryhub.insight.api.MetricDefinition;
import io.libraryhub.insight.api.MetricQuestion;
import io.libraryhub.insight.api.Served;
import io.libraryhub.insight.metric.Metrics;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.Roles;
import java.util.List;
import org.apache.dubbo.config.annotation.DubboService;

/** The managers' figures over Dubbo. */
@DubboService
class MetricFacade implements MetricApi {
    private final Metrics metrics;

    MetricFacade(Metrics metrics) {
        this.metrics = metrics;
    }

    @Override
    public Reply<List<MetricDefinition>> catalogue(Actor actor) {
        return looks(actor) ? Reply.done(metrics.catalogue()) : notAllowed();
    }

    @Override
    public Reply<Served<MetricAnswer>> ask(Actor actor, MetricQuestion question) {
        return looks(actor) ? metrics.answer(question) : notAllowed();
    }

    private static boolean looks(Actor actor) {
        return actor.is(Roles.ACQUISITIONS, Roles.MANAGER, Roles.ADMIN, Roles.SYSTEM);
    }

    private static <T> Reply<T> notAllowed() {
        return Reply.refused(Kinds.NOT_ALLOWED, Reason.of(CommonCodes.NOT_ALLOWED));
    }
}
