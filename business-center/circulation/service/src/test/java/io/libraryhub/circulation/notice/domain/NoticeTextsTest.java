package io.libraryhub.circulation.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.circulation.fee.domain.FeeTypes;
import io.libraryhub.circulation.fixture.City;
import io.libraryhub.circulation.fixture.FixedPolicies;
import io.libraryhub.kernel.HoldId;
import io.libraryhub.kernel.NoticeId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeTextsTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\w+}");

    private static final BinaryOperator<String> NAMES = (code, language) -> code + "/" + language;

    private final ResourceBundle chinese = words("zh");
    private final ResourceBundle english = words("en");

    private static ResourceBundle words(String language) {
        return ResourceBundle.getBundle(
                "io.libraryhub.circulation.notice.notices",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @Test
    void both_languages_say_the_same_with_the_same_figures() {
        assertThat(english.keySet()).isEqualTo(chinese.keySet());
        assertThat(chinese.keySet())
                .allSatisfy(key -> assertThat(places(english, key)).as(key).isEqualTo(places(chinese, key)));
    }

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void every_kind_has_its_words(NoticeKind kind) {
        assertThat(chinese.keySet())
                .contains(kind.code() + ".subject", kind.code() + ".line", kind.code() + ".line.untitled");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                FeeTypes.OVERDUE,
                FeeTypes.LOST,
                FeeTypes.PROCESSING,
                FeeTypes.DAMAGE,
                FeeTypes.REMINDER,
                FeeTypes.OTHER
            })
    void every_fee_has_a_name(String type) {
        assertThat(chinese.getString("fee.type." + type)).isNotBlank();
    }

    @Test
    void each_language_has_its_own_words() {
        assertThat(NoticeTexts.in("zh", NAMES).subject(NoticeKind.OVERDUE, 2)).isEqualTo("借阅已逾期（2 册）");
        assertThat(NoticeTexts.in("en", NAMES).subject(NoticeKind.OVERDUE, 2)).isEqualTo("Overdue (2)");
    }

    @Test
    void a_hold_that_ended_says_whether_a_copy_was_there() {
        Instant now = Instant.parse("2026-03-05T02:00:00Z");

        assertThat(line(now)).contains("未在保留期内领取");
        assertThat(line(null)).contains("没有等到");
    }

    @Test
    void a_branch_is_called_by_its_name() {
        Instant now = Instant.parse("2026-03-05T02:00:00Z");
        Subject about = Subject.ofHold(
                NoticeKind.READY, new HoldId(1), "", City.XIAO_LIN, City.THREE_BODY.id(), City.MAIN, now);
        Notice notice = Notice.written(new NoticeId(2), about, now, "standard", List.of("in-app"), now);

        assertThat(NoticeTexts.in("en", NAMES).text(List.of(notice), FixedPolicies.SHANGHAI, now))
                .contains(City.MAIN + "/en");
    }

    private static String line(@Nullable Instant pickupBy) {
        Subject about = Subject.ofHold(
                NoticeKind.HOLD_EXPIRED, new HoldId(1), "", City.XIAO_LIN, City.THREE_BODY.id(), City.MAIN, pickupBy);
        Instant now = Instant.parse("2026-03-05T02:00:00Z");
        Notice notice = Notice.written(new NoticeId(2), about, now, "standard", List.of("in-app"), now);
        return NoticeTexts.in("zh", NAMES).text(List.of(notice), FixedPolicies.SHANGHAI, now);
    }

    private static TreeSet<String> places(ResourceBundle words, String key) {
        return PLACE.matcher(words.getString(key))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
