package io.libraryhub.circulation.copy.domain;

/**
 * The copies of a title in figures.
 *
 * @param copies copies that serve readers: those withdrawn, lost, missing or damaged do not count
 * @param free copies that stand on a shelf, anywhere
 * @param freeHere those of them at the branch asked for
 * @param expected copies bought that have not come yet
 */
public record Stock(int copies, int free, int freeHere, int expected) {
    /** What those who wait are served with: the copies here; of a title that has none, those that will come. */
    public int supply() {
        return copies > 0 ? copies : expected;
    }
}
