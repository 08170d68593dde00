package io.libraryhub.bench.checkout;

import static io.libraryhub.bench.Outcome.rounded;

import io.libraryhub.bench.Figures;
import io.libraryhub.demo.city.Progress;
import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Whether a check-out costs a reader with hundreds of open loans more than one with a handful. The loans are real; as no
 * policy allows so many, the counter that keeps the limit is set back while they are made, and put right at the end.
 */
final class OpenLoans {
    private static final int FEW = 5;
    private static final int WARM_UP = 50;
    private static final int ROUNDS = 300;

    private final Way way;
    private final Preparation preparation;
    private final Connection look;
    private final Stock stock;
    private final String run;
    private final Progress progress;
    private int requests;

    /** @param look also sets the counters */
    OpenLoans(Way way, Preparation preparation, Connection look, Stock stock, String run, Progress progress) {
        this.way = way;
        this.preparation = preparation;
        this.look = look;
        this.stock = stock;
        this.run = run;
        this.progress = progress;
    }

    Map<String, Object> measure(int many) throws Exception {
        int heavy = stock.readers() - 1;
        int light = stock.readers() - 2;
        try (Way.Teller teller = way.teller()) {
            lend(teller, heavy, 0, many);
            lend(teller, light, many, FEW);
            progress.say("open loans 在借: one reader has %d, another %d", many, FEW);
            long[] heavyMicros = new long[ROUNDS];
            long[] lightMicros = new long[ROUNDS];
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                int item = many + FEW + Math.floorMod(round, stock.items() - many - FEW);
                long one = pair(teller, heavy, item);
                long other = pair(teller, light, item);
                if (round >= 0) {
                    heavyMicros[round] = one;
                    lightMicros[round] = other;
                }
            }
            Figures withMany = new Figures(heavyMicros);
            Figures withFew = new Figures(lightMicros);
            progress.say(
                    "check-out by %s: median %.2f ms with %d open loans, %.2f ms with %d",
                    way.name(), withMany.at(0.5) / 1e3, many, withFew.at(0.5) / 1e3, FEW);
            Map<String, Object> figures = new LinkedHashMap<>();
            figures.put("open_loans", many);
            figures.put("out_p50_ms_with_many", rounded(withMany.at(0.5) / 1e3, 2));
            figures.put("out_p50_ms_with_" + FEW, rounded(withFew.at(0.5) / 1e3, 2));
            figures.put("open_loans_ratio", rounded(withMany.at(0.5) / (double) withFew.at(0.5), 3));
            return figures;
        } finally {
            preparation.returnAll();
        }
    }

    /** Lends so many copies in a row; afterwards the reader counts as one with a few. */
    private void lend(Way.Teller teller, int reader, int from, int count) throws Exception {
        for (int item = from; item < from + count; item++) {
            if ((item - from) % FEW == 0) {
                count(reader, 0);
            }
            teller.checkOut(request(), reader, item);
        }
        count(reader, FEW);
    }

    private void count(int reader, int openLoans) throws Exception {
        Database.run(
                look,
                "UPDATE " + Database.CIRCULATION + ".reader_tally t JOIN hub_reader.card c ON c.reader_id = t.reader_id"
                        + " SET t.open_loans = ? WHERE c.card_no = ?",
                openLoans,
                stock.card(reader));
    }

    private long pair(Way.Teller teller, int reader, int item) throws Exception {
        long start = System.nanoTime();
        teller.checkOut(request(), reader, item);
        long micros = (System.nanoTime() - start) / 1_000;
        teller.checkIn(request(), item);
        return micros;
    }

    private String request() {
        return run + "-open-" + ++requests;
    }
}
