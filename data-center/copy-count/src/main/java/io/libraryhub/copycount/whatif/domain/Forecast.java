package io.libraryhub.copycount.whatif.domain;

/**
 * What is to be expected with so many copies, means of many simulated futures.
 *
 * @param added copies bought (or, negative, taken away) now
 * @param lastWait days until the last of those who wait now is served
 * @param meanWait days, of all readers of the horizon, those who find a copy at once among them
 * @param waitP90 days within which nine of ten readers are served
 * @param waitingDays reader-days of waiting of all readers of the horizon together, until each is served; nobody's counts
 *     for more than two years
 * @param longestQueue most readers who wait at a time
 * @param loans loans begun within the horizon
 * @param idleCopies copies on the shelf at the end of the horizon
 */
public record Forecast(
        int added,
        double lastWait,
        double meanWait,
        double waitP90,
        double waitingDays,
        double longestQueue,
        double loans,
        double idleCopies) {}
