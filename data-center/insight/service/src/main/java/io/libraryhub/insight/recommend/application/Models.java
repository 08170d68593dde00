package io.libraryhub.insight.recommend.application;

import io.libraryhub.insight.recommend.RecommendSettings;
import io.libraryhub.insight.store.InsightSettings;
import io.libraryhub.recommend.Interactions;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The newest model; it is made on a schedule, and whenever somebody who may asks for it. */
@Component
public class Models {
    private static final Logger LOG = LoggerFactory.getLogger(Models.class);

    private final LoanHistory history;
    private final RecommendSettings settings;
    private final InsightSettings insight;
    private volatile Optional<Model> newest = Optional.empty();

    Models(LoanHistory history, RecommendSettings settings, InsightSettings insight) {
        this.history = history;
        this.settings = settings;
        this.insight = insight;
    }

    /** Nothing before the first one, and when nobody allows a profile. */
    public Optional<Model> newest() {
        return newest;
    }

    /** The first one soon after the start: the warehouse may have a history already. */
    @Scheduled(
            initialDelayString = "${hub.insight.recommend.first-after:10s}",
            fixedDelayString = "${hub.insight.recommend.rebuild-every:5m}")
    void rebuildInTime() {
        try {
            rebuild();
        } catch (DataAccessException e) {
            // The last model stays; the next time is in a few minutes.
            LOG.warn("no new model: {}", e.getMessage());
        }
    }

    /** One at a time: two would need twice the memory. */
    public synchronized void rebuild() {
        LoanHistory.Allowed allowed = history.read();
        Interactions loans = allowed.loans();
        if (loans.size() == 0) {
            newest = Optional.empty();
            return;
        }
        int least = insight.pickPolicy().leastReaders();
        newest = Optional.of(new Model(
                loans,
                allowed.titles(),
                List.copyOf(allowed.facts()),
                loans.takers(),
                allowed.consents(),
                settings.methods(least).learn(loans),
                allowed.newest()));
        LOG.info("new model: {} readers, {} titles, {} loans", loans.users(), loans.items(), loans.size());
    }
}
