package io.libraryhub.resource.title.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.libraryhub.kernel.Isbn;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BibRecordTest {
    private static final Isbn ISBN = new Isbn("9787536692930");

    private static BibRecord record(String localNo, String title, Isbn isbn) {
        return new BibRecord(localNo, title, "", "", "", "", 2008, "", "chi", isbn, "", List.of(), "", "");
    }

    @Test
    void differentSpellingsOfOneTextAreEqual() {
        assertThat(record("1", "Gar\u0063\u0327on", null)).isEqualTo(record("1", " Garçon\u0098 ", null));
    }

    @Test
    void sameIsbnAndTitleIsTheSameBookAnotherVolumeIsNot() {
        assertThat(record("A|1", "三体", ISBN).isSameBookAs(record("B|9", "《三体》", ISBN)))
                .isTrue();
        assertThat(record("A|1", "三体 Ⅰ", ISBN).isSameBookAs(record("A|2", "三体 Ⅱ", ISBN)))
                .isFalse();
        assertThat(record("A|1", "三体", null).isSameBookAs(record("B|9", "三体", null)))
                .isFalse();
    }

    @Test
    void textsFitTheCatalogueWithoutHalfCharacters() {
        String emoji = "😀".repeat(400);

        BibRecord record = new BibRecord(
                "1",
                emoji,
                "",
                "",
                "",
                "",
                99999,
                "",
                "",
                null,
                "",
                IntStream.range(0, 50).mapToObj(Integer::toString).toList(),
                "",
                "");

        assertThat(record.title()).hasSize(500).doesNotEndWith("\ud83d");
        assertThat(record.year()).isZero();
        assertThat(record.tags()).hasSize(20);
    }

    @Test
    void aRecordWithoutTitleIsNone() {
        assertThatThrownBy(() -> record("1", " \u0007 ", null)).isInstanceOf(IllegalArgumentException.class);
    }
}
