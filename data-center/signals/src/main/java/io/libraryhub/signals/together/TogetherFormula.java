package io.libraryhub.signals.together;

import io.libraryhub.signals.flow.Decay;
import java.io.Serializable;

/**
 * What counts as borrowed together.
 *
 * @param decay of a reader behind a pair
 * @param loans newest loans of a reader that count
 * @param leastReaders behind a pair that is told
 * @param told how many partners of a title are told
 * @param kept how many are kept when there are a quarter more; the weakest go
 */
public record TogetherFormula(Decay decay, int loans, int leastReaders, int told, int kept) implements Serializable {
    public TogetherFormula {
        if (loans < 2 || leastReaders < 1 || told < 1 || kept < told) {
            throw new IllegalArgumentException("two loans make a pair, and what is told is kept");
        }
    }

    /** To look for the weakest with every partner that is new would cost more than all the rest. */
    int mostKept() {
        return kept + kept / 4;
    }
}
