package io.libraryhub.circulation.hold.adapter.schedule;

import io.libraryhub.circulation.hold.application.ExpireHolds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for holds not collected in time. Every instance does; each hold still expires once. */
@Component
class ExpirySchedule {
    private static final Logger LOG = LoggerFactory.getLogger(ExpirySchedule.class);

    private final ExpireHolds expire;
    private final int batch;

    ExpirySchedule(ExpireHolds expire, @Value("${hub.circulation.hold.expiry-batch:500}") int batch) {
        this.expire = expire;
        this.batch = batch;
    }

    @Scheduled(
            initialDelayString = "${hub.circulation.hold.expiry-every:PT10S}",
            fixedDelayString = "${hub.circulation.hold.expiry-every:PT10S}")
    void step() {
        int expired = expire.run(batch);
        if (expired > 0) {
            LOG.info("{} holds were not collected in time", expired);
        }
    }
}
