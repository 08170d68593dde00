package io.libraryhub.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class IsbnTest {
    @Test
    void readsThirteenDigitsWithHyphens() {
        assertThat(Isbn.parse("978-0-306-40615-7")).contains(new Isbn("9780306406157"));
    }

    @Test
    void convertsTenDigits() {
        assertThat(Isbn.parse("0-306-40615-2")).contains(new Isbn("9780306406157"));
        assertThat(Isbn.parse("080442957x (pbk.)")).contains(new Isbn("9780804429573"));
    }

    @Test
    void findsNothingWhereACheckDigitIsWrongOrAnXStandsInside() {
        assertThat(Isbn.parse("978-0-306-40615-8")).isEmpty();
        assertThat(Isbn.parse("0306X06152")).isEmpty();
        assertThat(Isbn.parse("")).isEmpty();
        assertThat(Isbn.parse("《三体》")).isEmpty();
    }

    @Test
    void idsRefuseWhatIsNoNumber() {
        assertThat(TitleId.of("42")).isEqualTo(new TitleId(42));
        assertThatThrownBy(() -> TitleId.of("42; drop")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TitleId.of("12345678901234567890")).isInstanceOf(IllegalArgumentException.class);
    }
}
