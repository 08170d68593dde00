package io.libraryhub.kit.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/** The machine's time plus an offset that may change while running. */
public final class HubClock extends Clock {
    private final Clock base;
    private final Supplier<Duration> offset;

    public HubClock(Clock base, Supplier<Duration> offset) {
        this.base = base;
        this.offset = offset;
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new HubClock(base.withZone(zone), offset);
    }

    /** To the millisecond, which is what columns and messages keep: a time read back equals the time it was. */
    @Override
    public Instant instant() {
        return Instant.ofEpochMilli(millis());
    }

    @Override
    public long millis() {
        return Math.addExact(base.millis(), offset.get().toMillis());
    }
}
