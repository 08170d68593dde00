package io.libraryhub.demo.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BagTest {
    @Test
    void everything_is_taken_once() {
        Bag<Integer> bag = new Bag<>();
        for (int i = 0; i < 100; i++) {
            bag.put(i);
        }
        SplittableRandom random = new SplittableRandom(3);
        List<Integer> taken = new ArrayList<>();
        while (bag.size() > 0) {
            taken.add(bag.take(random).orElseThrow());
        }

        assertThat(taken).hasSize(100).doesNotHaveDuplicates();
        assertThat(bag.take(random)).isEmpty();
    }

    @Test
    void the_pace_lets_nobody_act_faster() {
        Pace pace = new Pace(1000, false);
        long start = System.nanoTime();
        for (int i = 0; i < 101; i++) {
            pace.turn();
        }
        assertThat((System.nanoTime() - start) / 1_000_000).isGreaterThanOrEqualTo(95);
    }
}
