package io.libraryhub.demo.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ZipfTest {
    private static final int DRAWS = 60_000;

    @Test
    void demand_for_the_demo_titles_is_skewed() {
        List<DemoTitle> titles = DemoTitle.all().stream()
                .sorted(Comparator.comparingInt(DemoTitle::popularity).reversed())
                .toList();
        Map<DemoTitle, Integer> drawn = draws(titles);

        int topTenth = titles.stream()
                .limit(titles.size() / 10)
                .mapToInt(title -> drawn.getOrDefault(title, 0))
                .sum();
        int lowerHalf = titles.stream()
                .skip(titles.size() / 2)
                .mapToInt(title -> drawn.getOrDefault(title, 0))
                .sum();
        assertThat(topTenth).isGreaterThan(DRAWS * 45 / 100);
        assertThat(lowerHalf).isLessThan(DRAWS * 15 / 100);
    }

    private static Map<DemoTitle, Integer> draws(List<DemoTitle> titles) {
        Zipf<DemoTitle> zipf = new Zipf<>(titles, DemoTitle::popularity);
        SplittableRandom random = new SplittableRandom(7);
        Map<DemoTitle, Integer> drawn = new HashMap<>();
        for (int i = 0; i < DRAWS; i++) {
            drawn.merge(zipf.draw(random), 1, Integer::sum);
        }
        return drawn;
    }

    @Test
    void twice_the_weight_comes_twice_as_often() {
        Zipf<String> zipf = new Zipf<>(List.of("三体", "活着"), title -> title.equals("三体") ? 2 : 1);
        SplittableRandom random = new SplittableRandom(1);

        long first = random.longs(30_000)
                .filter(seed -> zipf.draw(new SplittableRandom(seed)).equals("三体"))
                .count();

        assertThat(first).isBetween(19_500L, 20_500L);
    }

    @Test
    void what_has_no_weight_never_comes() {
        Zipf<String> zipf = new Zipf<>(List.of("never", "always", "never too"), word -> word.equals("always") ? 1 : 0);

        for (int seed = 0; seed < 1000; seed++) {
            assertThat(zipf.draw(new SplittableRandom(seed))).isEqualTo("always");
        }
    }

    @Test
    void nothing_to_draw_is_refused() {
        assertThatThrownBy(() -> new Zipf<>(List.of("a"), word -> 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Zipf<>(List.of("a"), word -> -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
