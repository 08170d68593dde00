package io.libraryhub.bench.checkout;

import io.libraryhub.bench.NotUnderstood;
import io.libraryhub.bench.Options;
import java.util.Collections;
import java.util.List;

/**
 * What is measured, and how much of it.
 *
 * @param pairs of each way and number of clients; 0: none
 * @param openLoans how many a reader has who is compared with one of a few; 0: no comparison
 */
record Plan(Stock stock, int pairs, List<Integer> clients, List<String> ways, int rounds, int warmUp, int openLoans) {
    static Plan of(Options options) {
        int titles = options.number("titles", 20_000, 1);
        int items = options.number("items", 40_000, titles);
        if (items % titles != 0) {
            throw new NotUnderstood("each title has as many copies as every other: --items is a multiple of --titles");
        }
        Plan plan = new Plan(
                new Stock(titles, items / titles, options.number("readers", 5_000, 1)),
                options.number("pairs", 3_000, 0),
                options.numbers("clients", "1,8", 1),
                options.words("ways", CheckOutBenchmark.ALL_WAYS),
                options.number("rounds", 3, 1),
                options.number("warm-up", 6_000, 0),
                options.number("open-loans", 0, 0));
        if (plan.openLoans > plan.stock.items() / 2) {
            throw new NotUnderstood("so many open loans leave no copies to measure with");
        }
        if (plan.most() > titles || plan.most() > plan.stock.readers()) {
            throw new NotUnderstood("each client needs titles and readers of its own");
        }
        return plan;
    }

    int most() {
        return Collections.max(clients);
    }

    int pairsOfRound() {
        return Math.max(1, pairs / rounds);
    }
}
