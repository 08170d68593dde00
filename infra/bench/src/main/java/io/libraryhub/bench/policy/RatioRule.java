package io.libraryhub.bench.policy;

import io.libraryhub.copycount.whatif.domain.CopyCount;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What libraries do: buy until no more than so many wait for a copy, the largest shortage first. */
record RatioRule(double ratio) implements Rule {
    @Override
    public String name() {
        return "ratio_" + Math.round(ratio);
    }

    @Override
    public int[] buy(List<Title> titles, Purse purse, long processing) {
        int[] missing = titles.stream()
                .mapToInt(t -> CopyCount.shortage(t.waiting(), ratio, t.copies(), t.ordered()))
                .toArray();
        int[] order = IntStream.range(0, missing.length)
                .boxed()
                .filter(i -> missing[i] > 0)
                .sorted(Comparator.comparingInt(i -> -missing[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] bought = new int[missing.length];
        long left = purse.left();
        for (int i : order) {
            long each = titles.get(i).price() + processing;
            bought[i] = (int) Math.min(missing[i], left / each);
            left -= bought[i] * each;
        }
        return bought;
    }
}
