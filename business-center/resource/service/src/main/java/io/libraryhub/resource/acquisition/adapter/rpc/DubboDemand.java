package io.libraryhub.resource.acquisition.adapter.rpc;

import io.libraryhub.copycount.decide.domain.Asks;
import io.libraryhub.copycount.decide.domain.DecisionSettings;
import io.libraryhub.insight.api.DemandQuestion;
import io.libraryhub.insight.api.InsightApi;
import io.libraryhub.insight.api.Served;
import io.libraryhub.insight.api.TitleDemand;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.Roles;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.resource.acquisition.domain.Demand;
import io.libraryhub.resource.acquisition.domain.DemandSource;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.dubbo.rpc.RpcException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the data hub. */
@Component
class DubboDemand implements DemandSource {
    private static final Actor SELF = new Actor("resource-service", Roles.SYSTEM, null);

    private final InsightApi insight;

    DubboDemand(InsightApi insightApi) {
        this.insight = insightApi;
    }

    @Override
    public Map<TitleId, Demand> of(List<TitleId> titles, DecisionSettings settings) {
        Served<List<TitleDemand>> served =
                ask(new DemandQuestion(titles, settings.recentDays(), settings.earlierDays()));
        Map<TitleId, Demand> demand = new HashMap<>();
        served.value().forEach(each -> demand.put(each.titleId(), demand(each, settings, served.asOf())));
        return demand;
    }

    private Served<List<TitleDemand>> ask(DemandQuestion question) {
        try {
            Reply<Served<List<TitleDemand>>> reply = insight.demand(SELF, question);
            return reply.fold(served -> served, refused -> {
                throw new Away("the data hub refused: " + refused.reasons());
            });
        } catch (RpcException e) {
            throw new Away(String.valueOf(e.getMessage()));
        }
    }

    private static Demand demand(TitleDemand title, DecisionSettings settings, @Nullable Instant asOf) {
        double all =
                title.byBranch().values().stream().mapToInt(Integer::intValue).sum();
        Map<String, Double> shares = new HashMap<>();
        title.byBranch().forEach((branch, asks) -> shares.put(branch, asks / all));
        // The signal's unmet demand is weighted already.
        return new Demand(
                new Asks(
                        title.recent() + title.unmet(), settings.recentDays(), title.earlier(), settings.earlierDays()),
                shares,
                title.cycleDays(),
                asOf);
    }
}
