package io.libraryhub.insight.together.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RelatednessTest {
    private static final Relatedness USUAL = new Relatedness(10);

    @Test
    void whatEverybodyBorrowsIsLessRelatedThanWhatTheSameFewBorrow() {
        // Of the 40 readers of 《三体》 30 borrowed 《活着》, as 900 of the whole city did, and 20 《球状闪电》, as 4 others did.
        double huozhe = USUAL.of(30, 40, 900);
        double lightning = USUAL.of(20, 40, 24);
        assertThat(huozhe).isCloseTo(30 / (Math.sqrt(36_000) + 10), within(1e-12));
        assertThat(lightning).isGreaterThan(huozhe);
    }

    @Test
    void twoChanceLoansDoNotWin() {
        // Two readers borrowed a title and nobody else did: the plain cosine calls that closer than 30 of 60.
        Relatedness plain = new Relatedness(0);
        assertThat(plain.of(2, 2, 2)).isEqualTo(1).isGreaterThan(plain.of(30, 40, 60));
        assertThat(USUAL.of(2, 2, 2)).isLessThan(USUAL.of(30, 40, 60));
    }

    @Test
    void itIsTheSameFromEitherSide() {
        assertThat(USUAL.of(12, 30, 200)).isEqualTo(USUAL.of(12, 200, 30));
    }

    @Test
    void aTitleCountsForNoLessThanWhatItHasInCommon() {
        // The other's own loans have faded, or were never counted.
        assertThat(USUAL.of(8, 40, 0)).isEqualTo(USUAL.of(8, 40, 8)).isFinite();
    }

    @Test
    void nothingInCommonIsNotRelated() {
        assertThat(new Relatedness(0).of(0, 0, 0)).isZero();
    }

    @Test
    void fewerThanNoReadersAreNotAdded() {
        assertThatThrownBy(() -> new Relatedness(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Relatedness(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
