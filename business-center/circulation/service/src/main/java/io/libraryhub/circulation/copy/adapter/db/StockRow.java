package io.libraryhub.circulation.copy.adapter.db;

import io.libraryhub.circulation.copy.domain.Stock;

/** A title's copies in figures. */
public record StockRow(int copies, int free, int freeHere, int expected) {
    public Stock stock() {
        return new Stock(copies, free, freeHere, expected);
    }
}
