package io.libraryhub.acquisitions;

import io.libraryhub.insight.api.MetricAnswer;
import io.libraryhub.insight.api.MetricApi;
import io.libraryhub.insight.api.MetricDefinition;
import io.libraryhub.insight.api.MetricQuestion;
import io.libraryhub.insight.api.Served;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Reply;
import java.util.List;
import java.util.Map;
import org.apache.dubbo.config.annotation.DubboService;

/** Answers as insight-service would: 300 loans, 200 before; nobody asked for anything online. */
@DubboService
final class StandInMetrics implements MetricApi {
    @Override
    public Reply<List<MetricDefinition>> catalogue(Actor actor) {
        return Reply.done(List.of(
                new MetricDefinition("loans", "count", "select count(*)", List.of("day", "branch")),
                new MetricDefinition("online_share", "percent", "select 100.0", List.of("day"))));
    }

    @Override
    public Reply<Served<MetricAnswer>> ask(Actor actor, MetricQuestion question) {
        if (question.metric().equals("loans")) {
            return served(new MetricAnswer(
                    question,
                    300.0,
                    200.0,
                    List.of(
                            new MetricAnswer.Point(question.from().toString(), 100),
                            new MetricAnswer.Point(question.from().plusDays(1).toString(), 200))));
        }
        if (question.metric().equals("online_share")) {
            return served(new MetricAnswer(question, null, null, List.of()));
        }
        return Reply.refused(Kinds.NOT_FOUND, new Reason(CommonCodes.NOT_FOUND, Map.of("what", "metric")));
    }

    private static Reply<Served<MetricAnswer>> served(MetricAnswer answer) {
        return Reply.done(new Served<>(answer, StandInResource.NOON, "fresh"));
    }
}
