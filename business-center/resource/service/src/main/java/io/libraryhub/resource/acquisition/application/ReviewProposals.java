package io.libraryhub.resource.acquisition.application;

import io.libraryhub.kernel.TitleId;
import io.libraryhub.resource.acquisition.domain.DemandSource;
import io.libraryhub.resource.acquisition.domain.Weighing;
import io.libraryhub.resource.acquisition.domain.Weighings;
import io.libraryhub.resource.api.AdviceView;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Weighs the open proposals: what each copy would do for those who wait, by today's demand. Advice only; whether a proposal
 * is open is decided by the pressure on its title. Safe in several instances: the same figures give the same advice.
 */
@Component
public class ReviewProposals {
    private static final Logger LOG = LoggerFactory.getLogger(ReviewProposals.class);
    /** As many as the data hub answers for at once. */
    private static final int BATCH = 100;

    private final Weighings weighings;
    private final Weigher weigher;
    private final UsualTerms usual;
    private final Clock clock;

    ReviewProposals(Weighings weighings, Weigher weigher, UsualTerms usual, Clock clock) {
        this.weighings = weighings;
        this.weigher = weigher;
        this.usual = usual;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${hub.acquisition.review-every:PT5S}")
    public void run() {
        try {
            List<Weighing> due = due();
            while (!due.isEmpty()) {
                weigh(due);
                due = due.size() < BATCH ? List.of() : due();
            }
        } catch (DemandSource.Away e) {
            LOG.warn("proposals are not weighed while the data hub is away: {}", e.getMessage());
        }
    }

    private List<Weighing> due() {
        return weighings.due(clock.instant().minus(usual.reweighAfter()), BATCH);
    }

    private void weigh(List<Weighing> due) {
        Map<TitleId, AdviceView> advice =
                weigher.advice(due.stream().map(Weighing::standing).toList());
        for (Weighing each : due) {
            weighings.keep(
                    each.proposal(),
                    Objects.requireNonNull(advice.get(each.standing().title())));
        }
    }
}
