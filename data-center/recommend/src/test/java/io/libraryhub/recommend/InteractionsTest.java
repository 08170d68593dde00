package io.libraryhub.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InteractionsTest {
    @Test
    void aTitleBorrowedAgainCountsOnceAtItsNewestTime() {
        Interactions.Collector loans = new Interactions.Collector();
        loans.add(0, Shelf.WHITE_NIGHT, 10);
        loans.add(0, Shelf.DEVOTION, 20);
        loans.add(0, Shelf.WHITE_NIGHT, 30);
        loans.add(2, Shelf.WHITE_NIGHT, 5);
        Interactions all = loans.collect();
        assertThat(all.of(0).items()).containsExactly(Shelf.DEVOTION, Shelf.WHITE_NIGHT);
        assertThat(all.of(0).times()).containsExactly(20, 30);
        assertThat(all.of(1).size()).isZero();
        assertThat(all.takers()).containsExactly(2, 1);
        assertThat(all.takersOf()[Shelf.WHITE_NIGHT]).containsExactly(0, 2);
        assertThat(all.newest()).isEqualTo(30);
        assertThat(all.size()).isEqualTo(3);
    }

    @Test
    void moreInteractionsThanThereWasRoomFor() {
        Interactions.Collector loans = new Interactions.Collector();
        for (int n = 0; n < 5_000; n++) {
            loans.add(n % 100, n % 70, n);
        }
        Interactions all = loans.collect();
        assertThat(all.users()).isEqualTo(100);
        assertThat(all.items()).isEqualTo(70);
        assertThat(all.size()).as("7 titles each").isEqualTo(700);
    }

    @Test
    void keysAreNumberedInTheOrderInWhichTheyCome() {
        Numbering<String> titles = new Numbering<>();
        assertThat(titles.of("三体")).isZero();
        assertThat(titles.of("活着")).isEqualTo(1);
        assertThat(titles.of("三体")).isZero();
        assertThat(titles.key(1)).isEqualTo("活着");
        assertThat(titles.find("白夜行")).isEmpty();
        assertThat(titles.size()).isEqualTo(2);
    }

    @Test
    void theBestItemsComeBestFirstAndEqualOnesByNumber() {
        double[] worths = {1, 3, 0, 3, 2, -1};
        assertThat(TopItems.best(worths, 10)).containsExactly(1, 3, 4, 0);
        assertThat(TopItems.best(worths, 2)).containsExactly(1, 3);
        assertThat(TopItems.best(worths, 0)).isEmpty();
    }
}
