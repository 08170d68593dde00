package io.libraryhub.copycount.decide.domain;

/**
 * One copy more, and what it does within the horizon.
 *
 * @param number 1 for the first bought
 * @param readerDaysSaved days of waiting that it takes off all readers of the horizon together
 * @param extraLoans loans that it makes possible
 * @param spend what the fund is charged, in fen
 * @param worthIt the reader-days and loans are worth the copy (F6); false when only the promise asks for it
 */
public record MarginalCopy(int number, double readerDaysSaved, double extraLoans, long spend, boolean worthIt) {
    private static final double FEN_PER_YUAN = 100;

    /** By which copies of all proposals are ordered. */
    public double savedPerYuan() {
        return readerDaysSaved / spend * FEN_PER_YUAN;
    }
}
