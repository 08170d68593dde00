package io.libraryhub.bench.policy;

import java.util.List;

/** Buys once a week. */
interface Rule {
    String name();

    /**
     * @param titles to be looked at: what is wanted of them they do not tell
     * @param left money, in fen
     * @param processing what each copy costs beside its price
     * @return how many copies to buy of each title, in the order of the titles; together never more than is left
     */
    int[] buy(List<Title> titles, Purse purse, long processing);
}
