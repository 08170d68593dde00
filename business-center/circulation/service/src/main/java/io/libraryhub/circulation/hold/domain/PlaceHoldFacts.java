package io.libraryhub.circulation.hold.domain;

import io.libraryhub.circulation.copy.domain.Stock;

/**
 * What must be known to accept a hold.
 *
 * @param stock the title's copies, counted for the pick-up branch
 * @param waiting readers who wait for the title without a copy
 * @param waitsAlready whether the reader has an active hold on the title
 * @param borrowedAlready whether the reader has the title on loan
 * @param activeHolds the reader's active holds on any title
 * @param cycle how long loans of the title lasted
 */
public record PlaceHoldFacts(
        Stock stock,
        int waiting,
        boolean waitsAlready,
        boolean borrowedAlready,
        int activeHolds,
        WaitEstimate.Cycle cycle) {}
