package io.libraryhub.insight.foryou;

import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.insight.foryou.domain.Candidate;
import io.libraryhub.insight.foryou.domain.PickPolicy;
import io.libraryhub.insight.foryou.domain.Picks;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** 小林 likes 东野圭吾 most, then Chinese novels. */
class PicksTest {
    private static final long WHITE_NIGHT = 1; // 《白夜行》
    private static final long DEVOTION = 2; // 《嫌疑人X的献身》
    private static final long THREE_BODY = 3; // 《三体》
    private static final long TO_LIVE = 4; // 《活着》
    private final Picks picks = new Picks(new PickPolicy(8, 2, 8, 200));

    private static Candidate byAuthor(long title, int readers, double heat) {
        return new Candidate(title, "SAME_AUTHOR", "东野圭吾", "I313.45", readers, heat, 4);
    }

    private static Candidate byClass(long title, int readers, double heat) {
        return new Candidate(title, "SAME_CLASS", "I247.5", "I247.5", readers, heat, 2);
    }

    @Test
    void whatHeLikesMostComesFirst() {
        assertThat(picks.choose(List.of(byClass(THREE_BODY, 20, 3), byAuthor(DEVOTION, 20, 3)), Set.of(), 10))
                .extracting(Candidate::titleId)
                .containsExactly(DEVOTION, THREE_BODY);
    }

    @Test
    void neverATitleHeHasOrHad() {
        assertThat(picks.choose(
                        List.of(byAuthor(WHITE_NIGHT, 20, 5), byAuthor(DEVOTION, 20, 3)), Set.of(WHITE_NIGHT), 10))
                .extracting(Candidate::titleId)
                .containsExactly(DEVOTION);
    }

    @Test
    void nothingThatFewerThanEightReadersBorrowed() {
        assertThat(picks.choose(List.of(byAuthor(DEVOTION, 7, 9), byClass(TO_LIVE, 8, 1)), Set.of(), 10))
                .extracting(Candidate::titleId)
                .containsExactly(TO_LIVE);
    }

    @Test
    void notMoreThanTwoOfAClassAndNoTitleTwice() {
        List<Candidate> many = List.of(
                byAuthor(WHITE_NIGHT, 20, 5),
                byAuthor(DEVOTION, 20, 4),
                byAuthor(9, 20, 3),
                byClass(THREE_BODY, 20, 2),
                new Candidate(THREE_BODY, "CITY_HOT", "I247.5", "I247.5", 20, 2, 0));
        assertThat(picks.choose(many, Set.of(), 10))
                .extracting(Candidate::titleId)
                .containsExactly(WHITE_NIGHT, DEVOTION, THREE_BODY);
    }

    @Test
    void theListIsAsLongAsAsked() {
        assertThat(picks.choose(List.of(byAuthor(1, 9, 1), byClass(3, 9, 1)), Set.of(), 1))
                .hasSize(1);
        assertThat(picks.choose(List.of(), Set.of(), 5)).isEmpty();
    }
}
