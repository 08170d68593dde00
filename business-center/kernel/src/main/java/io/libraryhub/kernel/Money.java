package io.libraryhub.kernel;

import java.io.Serializable;

/** An amount in fen, the hundredth of a yuan. Exact: there are no fractions of a fen. */
public record Money(long fen) implements Serializable, Comparable<Money> {
    public static final Money ZERO = new Money(0);

    public Money plus(Money other) {
        return new Money(Math.addExact(fen, other.fen));
    }

    public Money times(int quantity) {
        return new Money(Math.multiplyExact(fen, quantity));
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }
}
