package io.libraryhub.resource.search.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.kernel.TitleId;
import io.libraryhub.resource.api.BranchCopies;
import io.libraryhub.resource.api.Marks;
import io.libraryhub.resource.api.TitleView;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchDocumentTest {
    @Test
    void lendingOneOfTwoCopiesChangesNothingThatASearchSees() {
        assertThat(digest(title(2, 1, 5.0))).isEqualTo(digest(title(2, 2, 5.0)));
    }

    @Test
    void lendingTheLastCopyDoes() {
        assertThat(digest(title(2, 0, 5.0))).isNotEqualTo(digest(title(2, 1, 5.0)));
    }

    @Test
    void aScoreThatFadedALittleIsTheSameAndHalfOfItIsNot() {
        assertThat(digest(title(2, 2, 4.9))).isEqualTo(digest(title(2, 2, 5.0)));
        assertThat(digest(title(2, 2, 2.5))).isNotEqualTo(digest(title(2, 2, 5.0)));
        assertThat(SearchDocument.of(title(2, 2, 5.0)).score()).isBetween(4.4, 5.6);
    }

    @Test
    void aTitleThatNobodyBorrowedForLongHasNoScore() {
        assertThat(SearchDocument.of(title(2, 2, 0)).score()).isZero();
        assertThat(SearchDocument.of(title(2, 2, 1e-9)).score()).isZero();
    }

    private static String digest(TitleView title) {
        return SearchDocument.of(title).digest();
    }

    private static TitleView title(int copies, int onTheShelf, double score) {
        return new TitleView(
                new TitleId(7),
                "B7",
                "围城",
                "",
                "钱钟书",
                "",
                "人民文学出版社",
                1980,
                "I246.5",
                "chi",
                null,
                "",
                List.of("小说"),
                "",
                "",
                new Marks(false, false, score, 0, 0, 0, 0, null),
                List.of(new BranchCopies("ZX", copies, onTheShelf)),
                copies,
                onTheShelf);
    }
}
