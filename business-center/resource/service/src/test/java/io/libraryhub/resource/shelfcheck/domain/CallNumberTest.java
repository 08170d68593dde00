package io.libraryhub.resource.shelfcheck.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CallNumberTest {
    private static final List<String> SHELF = List.of(
            "A1/1",
            "B2",
            "I/3",
            "I24/7",
            "I246.5/1",
            "I247/1",
            "I247-61/2",
            "I247.5/9",
            "I247.5/10",
            "I247.5/10:2",
            "I247.55/1",
            "I247.57/L72",
            "I25/1",
            "K825.6=7/1",
            "TP3/1",
            "TP312/88");

    @Test
    void copiesStandByClassAsDecimalsAndByBookNumberAsNumbers() {
        List<String> heap = new ArrayList<>(SHELF);
        Collections.shuffle(heap, new Random(7));

        assertThat(heap.stream().map(CallNumber::of).sorted().map(CallNumber::text))
                .containsExactlyElementsOf(SHELF);
    }

    @Test
    void pointsBlanksAndSmallLettersMakeNoDifference() {
        assertThat(CallNumber.of(" i247.5/9 ")).isEqualTo(CallNumber.of("I2475 /9"));
    }

    @Test
    void aRangeEndsBehindAllThatIsFiledUnderItsEnd() {
        ShelfRange range = ShelfRange.of("MAIN", "I246", "I247", null);

        assertThat(SHELF.stream().filter(each -> range.covers(CallNumber.of(each))))
                .containsExactlyInAnyOrder(
                        "I246.5/1",
                        "I247-61/2",
                        "I247/1",
                        "I247.5/9",
                        "I247.5/10",
                        "I247.5/10:2",
                        "I247.55/1",
                        "I247.57/L72");
        assertThat(range.beginning()).isEqualTo("I24");
    }

    @Test
    void aRangeMayEndWithinAClass() {
        ShelfRange range = ShelfRange.of("MAIN", "I247.5/9", "I247.5/10", null);

        assertThat(SHELF.stream().filter(each -> range.covers(CallNumber.of(each))))
                .containsExactly("I247.5/9", "I247.5/10", "I247.5/10:2");
    }

    @Test
    void aRangeWithoutEndsIsTheWholeBranchAndOneTurnedRoundIsEmpty() {
        assertThat(SHELF)
                .allMatch(each -> ShelfRange.of("MAIN", null, null, null).covers(CallNumber.of(each)));
        assertThat(ShelfRange.of("MAIN", "K", "I", null).empty()).isTrue();
        assertThat(ShelfRange.of("MAIN", "I247.5", "I", null).empty())
                .as("from there to the end of I")
                .isFalse();
    }
}
