package io.libraryhub.bench.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class StockTest {
    /** Five titles with two copies each. */
    private final Stock stock = new Stock(5, 2, 9);

    @Test
    void clients_share_neither_titles_nor_copies_nor_readers() {
        SplittableRandom random = new SplittableRandom(1);
        Set<Integer> titles = new HashSet<>();
        Set<Integer> readers = new HashSet<>();
        for (int client = 0; client < 2; client++) {
            Set<Integer> ownTitles = new HashSet<>();
            Set<Integer> ownReaders = new HashSet<>();
            for (int draw = 0; draw < 500; draw++) {
                ownTitles.add(stock.titleOf(stock.anyItem(client, 2, random)));
                ownReaders.add(stock.anyReader(client, 2, random));
            }
            assertThat(titles).doesNotContainAnyElementsOf(ownTitles);
            assertThat(readers).doesNotContainAnyElementsOf(ownReaders);
            titles.addAll(ownTitles);
            readers.addAll(ownReaders);
        }
    }

    @Test
    void one_client_draws_every_copy_and_every_reader_and_none_that_does_not_exist() {
        SplittableRandom random = new SplittableRandom(1);
        Set<Integer> items = new HashSet<>();
        Set<Integer> readers = new HashSet<>();
        for (int draw = 0; draw < 2_000; draw++) {
            items.add(stock.anyItem(0, 1, random));
            readers.add(stock.anyReader(0, 1, random));
        }

        assertThat(items).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(readers).hasSize(9).allMatch(reader -> reader >= 0 && reader < 9);
    }

    @Test
    void a_smaller_stock_is_the_beginning_of_a_larger_one() {
        Stock larger = new Stock(50, 2, 90);

        for (int item = 0; item < stock.items(); item++) {
            assertThat(larger.titleOf(item)).isEqualTo(stock.titleOf(item));
            assertThat(larger.barcode(item)).isEqualTo(stock.barcode(item));
        }
        assertThat(stock.items()).isEqualTo(10);
    }
}
