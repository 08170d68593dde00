package io.libraryhub.circulation.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RefusalTextsTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\w+}");

    @Test
    void every_code_is_written_as_it_is_named_and_has_a_text_in_both_languages_and_there_are_no_others() {
        TreeSet<String> codes = codes();

        assertThat(texts("refusals.properties").stringPropertyNames()).containsExactlyInAnyOrderElementsOf(codes);
        assertThat(texts("refusals_en.properties").stringPropertyNames()).containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void both_languages_show_the_same_figures() {
        Properties chinese = texts("refusals.properties");
        Properties english = texts("refusals_en.properties");

        for (String code : codes()) {
            assertThat(places(english.getProperty(code))).as(code).isEqualTo(places(chinese.getProperty(code)));
        }
    }

    private static TreeSet<String> codes() {
        return Arrays.stream(CirculationCodes.class.getFields())
                .map(RefusalTextsTest::valueThatEqualsItsName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String valueThatEqualsItsName(Field field) {
        try {
            String value = (String) field.get(null);
            assertThat(value).isEqualTo(field.getName());
            return value;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TreeSet<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties texts(String file) {
        Properties texts = new Properties();
        try (Reader reader =
                new InputStreamReader(CirculationCodes.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
