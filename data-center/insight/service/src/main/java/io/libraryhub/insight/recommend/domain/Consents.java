package io.libraryhub.insight.recommend.domain;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Since when each reader allows a profile without a break. */
public final class Consents {
    private final Map<Long, Instant> since = new HashMap<>();

    /** To be told in the order in which it happened. Granting again what is granted changes nothing. */
    public void changed(long reader, Instant at, boolean granted) {
        if (granted) {
            since.putIfAbsent(reader, at);
        } else {
            since.remove(reader);
        }
    }

    /** Whether something that the reader did at a moment may be used: he allows it, and did so then. */
    public boolean allow(long reader, Instant done) {
        Instant from = since.get(reader);
        return from != null && !done.isBefore(from);
    }
}
