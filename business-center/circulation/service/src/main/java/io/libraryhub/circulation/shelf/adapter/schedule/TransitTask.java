package io.libraryhub.circulation.shelf.adapter.schedule;

import io.libraryhub.circulation.shelf.application.GiveUpTransits;
import io.libraryhub.kit.schedule.domain.Progress;
import io.libraryhub.kit.schedule.domain.ScheduledTask;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Gives copies up that did not arrive. */
@Component
class TransitTask implements ScheduledTask {
    private static final Logger LOG = LoggerFactory.getLogger(TransitTask.class);

    private final GiveUpTransits giveUp;
    private final Duration every;
    private final int page;

    TransitTask(
            GiveUpTransits giveUp,
            @Value("${hub.circulation.transit.looked-every:PT1M}") Duration every,
            @Value("${hub.circulation.transit.page:100}") int page) {
        this.giveUp = giveUp;
        this.every = every;
        this.page = page;
    }

    @Override
    public String name() {
        return "transit-missing";
    }

    @Override
    public Duration every() {
        return every;
    }

    /** A copy that was given up is not found again, so a step needs no position to go on from. */
    @Override
    public Progress step(String position) {
        int missing = giveUp.run(page);
        if (missing > 0) {
            LOG.warn("{} copies did not arrive and count as missing", missing);
        }
        return missing < page ? Progress.end(missing) : Progress.at("more", missing);
    }
}
