package io.libraryhub.resource.search.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.kernel.Isbn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "三体 刘慈欣 > 三体 刘慈欣",
                "  Harry   POTTER > harry potter",
                "13812345678 三体 > 三体",
                "138-1234-5678 三体 > 三体",
                "440301 1990 0101 1234 > ''",
                "44030119900101123X 的书 > 的书",
                "zhang.san@example.com 借书 > 借书",
                "1984 > 1984",
                "12345 号 > 12345 号",
                "978-7-5366-9293-0 > 9787536692930",
                "isbn 7-5366-9293-5 > 9787536692930",
                "9787536692931 > ''",
            })
    void whatIsKeptNamesNoPerson(String typed, String kept) {
        assertThat(new SearchWords(typed).forTheRecord()).isEqualTo(kept);
    }

    @Test
    void anIsbnIsOneOnlyAsAWhole() {
        assertThat(new SearchWords("978-7-5366-9293-0").isbn()).contains(new Isbn("9787536692930"));
        assertThat(new SearchWords("三体 9787536692930").isbn()).isEmpty();
        assertThat(new SearchWords("1984").isbn()).isEmpty();
    }

    @Test
    void punctuationSeparatesWordsButNotWithinThem() {
        assertThat(new SearchWords("《三体》,刘慈欣!").tokens()).containsExactly("三体", "刘慈欣");
        assertThat(new SearchWords("C++ O'Brien I247.5").tokens()).containsExactly("C++", "O'Brien", "I247.5");
        assertThat(new SearchWords("…… !").isBlank()).isTrue();
        assertThat(new SearchWords("a b c d e f g h i j").tokens()).hasSize(8);
    }

    @Test
    void longTextsAreCut() {
        assertThat(new SearchWords("书".repeat(200)).text()).hasSize(80);
    }
}
