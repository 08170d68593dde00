package io.libraryhub.bench.checkout;

import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * The titles, copies and readers of the benchmark, numbered from 0: first all copies of the first title, then those of the
 * second. So a smaller stock is the beginning of a larger one.
 *
 * @param copies of each title
 */
record Stock(int titles, int copies, int readers) {
    static final String BRANCH = "MAIN";
    static final String BARCODES = "BENCH0";
    static final String CARDS = "BENCHR";

    String localNo(int title) {
        return String.format(Locale.ROOT, "BENCH-%06d", title);
    }

    String barcode(int item) {
        return String.format(Locale.ROOT, BARCODES + "%06d", item);
    }

    String card(int reader) {
        return String.format(Locale.ROOT, CARDS + "%05d", reader);
    }

    int items() {
        return titles * copies;
    }

    int titleOf(int item) {
        return item / copies;
    }

    /**
     * A copy for one of several clients. Each has titles of its own, so that no copy is asked for twice at a time and
     * nobody waits for another's title.
     */
    int anyItem(int client, int clients, RandomGenerator random) {
        int title = client + clients * random.nextInt(titles / clients);
        return title * copies + random.nextInt(copies);
    }

    /** A reader for one of several clients; each has readers of its own. */
    int anyReader(int client, int clients, RandomGenerator random) {
        return client + clients * random.nextInt(readers / clients);
    }
}
