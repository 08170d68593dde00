package io.libraryhub.bench.policy;

/**
 * A fund on its way through the time it is for.
 *
 * @param fund in fen
 * @param spent of it
 * @param passed share of the time, 0 to 1
 */
record Purse(long fund, long spent, double passed) {
    long left() {
        return fund - spent;
    }
}
