package io.libraryhub.demo.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CsvTest {
    @Test
    void a_quoted_field_may_hold_commas_quotes_and_line_ends() {
        List<Csv.Row> rows = Csv.parse("title,author\n\"他说：\"\"走,吧\"\"\n再见\",余华\n,\n");

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).get("title")).isEqualTo("他说：\"走,吧\"\n再见");
        assertThat(rows.get(0).get("author")).isEqualTo("余华");
        assertThat(rows.get(1).get("title")).isEmpty();
    }

    @Test
    void a_row_with_a_field_too_few_is_refused_with_its_number() {
        assertThatThrownBy(() -> Csv.parse("a,b\n1,2\n3\n")).hasMessageContaining("row 2");
    }

    @Test
    void a_last_line_without_line_end_counts() {
        assertThat(Csv.parse("a,b\n1,2").get(0).get("b")).isEqualTo("2");
    }

    @Test
    void the_demo_library_has_its_titles_each_with_a_number_and_a_copy() {
        List<DemoTitle> titles = DemoTitle.all();

        assertThat(titles).hasSizeGreaterThanOrEqualTo(600);
        assertThat(new HashSet<>(titles.stream().map(DemoTitle::localNo).toList()))
                .hasSameSizeAs(titles);
        assertThat(titles).allSatisfy(title -> {
            assertThat(title.copies(1)).isBetween(2, 9);
            assertThat(title.popularity()).isBetween(1, 100);
        });
        assertThat(DemoBranch.all()).hasSize(8);
        assertThat(DemoActivity.all()).hasSize(24);
        assertThat(SearchWord.all()).anyMatch(word -> word.kind().equals("none"));
    }

    @Test
    void everybody_wants_more_copies_of_the_hottest_titles_than_there_are() {
        DemoTitle hottest = DemoTitle.all().stream()
                .max((a, b) -> a.popularity() - b.popularity())
                .orElseThrow();
        int popularity =
                DemoTitle.all().stream().mapToInt(DemoTitle::popularity).sum();
        double wanted = 4_000.0 * hottest.popularity() / popularity;

        assertThat(hottest.copies(1)).isLessThan((int) (wanted / 5));
    }

    @Test
    void barcodes_are_unique_and_short_enough() {
        List<String> barcodes = DemoTitle.all().stream()
                .flatMap(title -> IntStream.rangeClosed(1, title.copies(1)).mapToObj(copy -> Barcodes.of(title, copy)))
                .toList();

        assertThat(barcodes).doesNotHaveDuplicates().allMatch(code -> code.matches("[A-Z0-9]{4,32}"));
    }
}
