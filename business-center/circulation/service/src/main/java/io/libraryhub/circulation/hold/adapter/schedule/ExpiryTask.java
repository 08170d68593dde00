package io.libraryhub.circulation.hold.adapter.schedule;

import io.libraryhub.circulation.hold.application.ExpireHolds;
import io.libraryhub.circulation.hold.application.PauseHold;
import io.libraryhub.kit.schedule.domain.Progress;
import io.libraryhub.kit.schedule.domain.ScheduledTask;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Ends pauses that are over, and holds not collected in time. */
@Component
class ExpiryTask implements ScheduledTask {
    private final ExpireHolds expire;
    private final PauseHold pauses;
    private final Duration every;
    private final int page;

    ExpiryTask(
            ExpireHolds expire,
            PauseHold pauses,
            @Value("${hub.circulation.hold.expiry-every:PT10S}") Duration every,
            @Value("${hub.circulation.hold.expiry-page:100}") int page) {
        this.expire = expire;
        this.pauses = pauses;
        this.every = every;
        this.page = page;
    }

    @Override
    public String name() {
        return "hold-expiry";
    }

    @Override
    public Duration every() {
        return every;
    }

    /** A hold that was ended is not found again, so a step needs no position to go on from. */
    @Override
    public Progress step(String position) {
        // First those who are back: what is not collected goes to the next in the queue.
        int resumed = pauses.resumeDue(page);
        int expired = expire.run(page);
        int changes = resumed + expired;
        return resumed < page && expired < page ? Progress.end(changes) : Progress.at("more", changes);
    }
}
