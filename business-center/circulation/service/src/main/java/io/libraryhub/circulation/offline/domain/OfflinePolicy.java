package io.libraryhub.circulation.offline.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * What the library takes from a desk that was cut off.
 *
 * @param keep how long ago an act may have happened
 * @param ahead how far a desk's clock may be ahead of the hub's
 */
public record OfflinePolicy(Duration keep, Duration ahead) {
    public boolean takes(Instant at, Instant now) {
        return !at.isBefore(now.minus(keep)) && !at.isAfter(now.plus(ahead));
    }
}
