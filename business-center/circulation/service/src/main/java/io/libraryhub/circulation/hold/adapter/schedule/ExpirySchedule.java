package io.libraryhub.circulation.hold.adapter.schedule;

import io.libraryhub.circulation.hold.application.ExpireHolds;
import io.libraryhub.circulation.hold.application.PauseHold;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for holds not collected in time and for pauses that are over. Every instance does; each ends once. */
@Component
class ExpirySchedule {
    private static final Logger LOG = LoggerFactory.getLogger(ExpirySchedule.class);

    private final ExpireHolds expire;
    private final PauseHold pauses;
    private final int batch;

    ExpirySchedule(ExpireHolds expire, PauseHold pauses, @Value("${hub.circulation.hold.expiry-batch:500}") int batch) {
        this.expire = expire;
        this.pauses = pauses;
        this.batch = batch;
    }

    @Scheduled(
            initialDelayString = "${hub.circulation.hold.expiry-every:PT10S}",
            fixedDelayString = "${hub.circulation.hold.expiry-every:PT10S}")
    void step() {
        // First those who are back: what is not collected goes to the next in the queue.
        pauses.resumeDue(batch);
        int expired = expire.run(batch);
        if (expired > 0) {
            LOG.info("{} holds were not collected in time", expired);
        }
    }
}
