package io.libraryhub.messages.signal;

import java.time.Instant;

/**
 * How many wait for how many copies (requirement rows 14 and 15; formulas F1 and F10 of the copy-count decisions).
 *
 * @param activeHolds readers who wait, each counted once
 * @param unmetDemand weighted searches that found nothing available
 * @param copies copies that can be lent
 * @param ratio (activeHolds + unmetDemand) / max(1, copies + onOrder + inProcess)
 * @param shortage copies to buy by F1
 * @param pressing ratio reached the threshold and did not fall below 0.8 of it since
 */
public record PressureSignal(
        String titleId,
        int activeHolds,
        double unmetDemand,
        int copies,
        int onOrder,
        int inProcess,
        double ratio,
        int shortage,
        boolean pressing,
        long version,
        Instant causedAt,
        Instant computedAt)
        implements Signal {
    public static final String TYPE = "libhub.signal.reservation-pressure";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String subject() {
        return titleId;
    }
}
