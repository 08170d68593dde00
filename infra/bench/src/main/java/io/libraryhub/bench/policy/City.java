package io.libraryhub.bench.policy;

import io.libraryhub.bench.policy.Wanted.Ask;
import io.libraryhub.demo.data.DemoTitle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** The demo's titles with everybody who will want them: drawn once, met by every rule. */
final class City {
    /** Before the first day nobody buys: queues and figures are there when the rules begin. */
    static final int BEFORE = 56;

    /** Readers a day for each point of popularity: about half of what all copies together could serve. */
    private static final double PER_POINT = 0.01;

    private static final long PRICE = 4500;
    /** Books with pictures, of medicine and of technology cost more. */
    private static final Map<String, Long> PRICES = Map.of("J", 8800L, "R", 6800L, "T", 6900L);

    private final List<DemoTitle> titles = DemoTitle.all();
    private final List<List<Ask>> asks = new ArrayList<>();
    private final Times times;
    private final long seed;

    City(Times times, long seed) {
        this.times = times;
        this.seed = seed;
        SplittableRandom luck = new SplittableRandom(seed);
        for (DemoTitle title : titles) {
            SplittableRandom own = luck.split();
            asks.add(Wanted.draw(title.popularity() * PER_POINT, -BEFORE, times.days(), own)
                    .asks(-BEFORE, times.days(), own));
        }
    }

    /** The titles as they stand before anybody came. */
    List<Title> open() {
        List<Title> open = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            DemoTitle title = titles.get(i);
            long price = PRICES.getOrDefault(title.classCode().substring(0, 1), PRICE);
            open.add(new Title(price, title.copies(1), asks.get(i), times, seed + i));
        }
        return open;
    }
}
