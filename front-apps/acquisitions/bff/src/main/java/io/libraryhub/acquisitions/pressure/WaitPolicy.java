package io.libraryhub.acquisitions.pressure;

import io.libraryhub.insight.api.PressureLine;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the estimates on the pressure page rest on: {@code hub.acquisitions.wait}. The signal itself is computed by the
 * data hub; these must be set as there.
 *
 * @param holdsPerCopy R of formula F1: readers who may wait for one copy
 * @param cycleDays τ of formula F2: days from one loan of a copy to its next, of titles of which too few loans tell
 * @param usualPriceFen price of a copy where no proposal says one
 */
@ConfigurationProperties("hub.acquisitions.wait")
public record WaitPolicy(
        @DefaultValue("3") double holdsPerCopy,
        @DefaultValue("28") double cycleDays,
        @DefaultValue("4500") long usualPriceFen) {
    /** The title's own cycle where the data hub knows it. */
    double cycleOf(@Nullable PressureLine line) {
        Double measured = line == null ? null : line.cycleDays();
        return measured == null ? cycleDays : measured;
    }

    public WaitPolicy {
        if (holdsPerCopy <= 0 || cycleDays <= 0 || usualPriceFen <= 0) {
            throw new IllegalArgumentException("hub.acquisitions.wait: every figure is above 0");
        }
    }
}
