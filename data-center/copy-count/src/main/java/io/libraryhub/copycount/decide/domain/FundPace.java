package io.libraryhub.copycount.decide.domain;

/**
 * How early a fund may be spent. Copies bought early serve longest, but what readers will want next month nobody knows: of
 * each year's fund a part is free from the first day, the rest as the year goes on.
 *
 * @param ahead share that is free on the first day, 0 to 1
 */
public record FundPace(double ahead) {
    public FundPace {
        if (!(ahead >= 0 && ahead <= 1)) {
            throw new IllegalArgumentException("a share lies between 0 and 1");
        }
    }

    /**
     * What may be spent now.
     *
     * @param fund of the whole time, in fen
     * @param spent of it already
     * @param passed share of the time that has passed, 0 to 1
     */
    public long free(long fund, long spent, double passed) {
        long released = (long) (fund * Math.min(1, ahead + passed));
        return Math.max(0, released - spent);
    }
}
