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
    private final Picks picks = new Picks(new PickPolicy(8, 2, 3, 8, 200));

    private static Candidate byAuthor(long title, int readers, double heat) {
        return new Candidate(title, "SAME_AUTHOR", "东野圭吾", "I313.45", "东野圭吾", readers, heat, 4);
    }

    private static Candidate byClass(long title, int readers, double heat) {
        return new Candidate(title, "SAME_CLASS", "I247.5", "I247.5", "刘慈欣", readers, heat, 2);
    }

    @Test
    void whatHeLikesMostComesFirst() {
        assertThat(picks.choose(
                        List.of(), List.of(byClass(THREE_BODY, 20, 3), byAuthor(DEVOTION, 20, 3)), Set.of(), 10))
                .extracting(Candidate::titleId)
                .containsExactly(DEVOTION, THREE_BODY);
    }

    @Test
    void neverATitleHeHasOrHad() {
        assertThat(picks.choose(
                        List.of(),
                        List.of(byAuthor(WHITE_NIGHT, 20, 5), byAuthor(DEVOTION, 20, 3)),
                        Set.of(WHITE_NIGHT),
                        10))
                .extracting(Candidate::titleId)
                .containsExactly(DEVOTION);
    }

    @Test
    void nothingThatFewerThanEightReadersBorrowed() {
        assertThat(picks.choose(List.of(), List.of(byAuthor(DEVOTION, 7, 9), byClass(TO_LIVE, 8, 1)), Set.of(), 10))
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
                new Candidate(THREE_BODY, "CITY_HOT", "I247.5", "I247.5", "刘慈欣", 20, 2, 0));
        assertThat(picks.choose(List.of(), many, Set.of(), 10))
                .extracting(Candidate::titleId)
                .containsExactly(WHITE_NIGHT, DEVOTION, THREE_BODY);
    }

    @Test
    void theListIsAsLongAsAsked() {
        assertThat(picks.choose(List.of(), List.of(byAuthor(1, 9, 1), byClass(3, 9, 1)), Set.of(), 1))
                .hasSize(1);
        assertThat(picks.choose(List.of(), List.of(), Set.of(), 5)).isEmpty();
    }

    @Test
    void whatTheMethodFoundGoesFirstInItsOrder() {
        List<Candidate> ranked = List.of(together(TO_LIVE, 9), together(THREE_BODY, 30));
        assertThat(picks.choose(ranked, List.of(byAuthor(DEVOTION, 20, 9)), Set.of(), 10))
                .extracting(Candidate::titleId)
                .containsExactly(TO_LIVE, THREE_BODY, DEVOTION);
        assertThat(picks.choose(List.of(together(TO_LIVE, 7)), List.of(), Set.of(), 10))
                .as("seven readers are too few here as well")
                .isEmpty();
    }

    @Test
    void notMoreThanAllowedOfAnAuthorWhateverTheirClasses() {
        Picks one = new Picks(new PickPolicy(8, 9, 1, 8, 200));
        List<Candidate> ranked =
                List.of(byAuthor(WHITE_NIGHT, 20, 1), byAuthor(DEVOTION, 20, 1), nobodys(5), nobodys(6));
        assertThat(one.choose(ranked, List.of(), Set.of(), 10))
                .extracting(Candidate::titleId)
                .containsExactly(WHITE_NIGHT, 5L, 6L);
    }

    private static Candidate together(long title, int readers) {
        return new Candidate(title, "READ_TOGETHER", "1", "I" + title, "", readers, 0, 0);
    }

    private static Candidate nobodys(long title) {
        return new Candidate(title, "CITY_HOT", "K2", "K2", "", 20, 0, 0);
    }
}
