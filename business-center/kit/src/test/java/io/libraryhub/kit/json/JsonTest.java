package io.libraryhub.kit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.libraryhub.kernel.Id;
import io.libraryhub.kernel.Isbn;
import io.libraryhub.kernel.LoanId;
import io.libraryhub.kernel.Money;
import io.libraryhub.kernel.ReaderId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    private final Json json = new Json();

    record Slip(
            LoanId loan,
            List<ReaderId> waiting,
            Map<ReaderId, Integer> counts,
            Money fee,
            Isbn isbn,
            Instant at,
            LocalDate due,
            String note) {}

    @Test
    void idsAreStringsMoneyIsFenTimesAreUtcAndNullIsLeftOut() {
        Slip slip = new Slip(
                new LoanId(1_234_567_890_123_456_789L),
                List.of(new ReaderId(7)),
                Map.of(new ReaderId(7), 2),
                new Money(150),
                new Isbn("9787536692930"),
                Instant.parse("2026-11-22T01:02:03.456Z"),
                LocalDate.of(2026, 12, 1),
                null);
        String text = json.write(slip);
        assertThat(text)
                .isEqualTo("{\"loan\":\"1234567890123456789\",\"waiting\":[\"7\"],\"counts\":{\"7\":2},\"fee\":150,"
                        + "\"isbn\":\"9787536692930\",\"at\":\"2026-11-22T01:02:03.456Z\",\"due\":\"2026-12-01\"}");
        assertThat(json.read(text, Slip.class)).isEqualTo(slip);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"abc\"", "\"-1\"", "\"\"", "\"12345678901234567890\"", "1.5", "true", "{}", "[1]"})
    void whatIsNoIdIsUnreadable(String bad) {
        assertThatThrownBy(() -> json.read("{\"loan\":" + bad + "}", Slip.class))
                .isInstanceOf(UnreadableJson.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"150\"", "1.5", "{\"fen\":1}"})
    void whatIsNoIntegerIsNoMoney(String bad) {
        assertThatThrownBy(() -> json.read("{\"fee\":" + bad + "}", Slip.class)).isInstanceOf(UnreadableJson.class);
    }

    @Test
    void aFieldAddedByANewerPublisherIsIgnored() {
        assertThat(json.read("{\"loan\":\"5\",\"colour\":\"red\"}", Slip.class).loan())
                .isEqualTo(new LoanId(5));
    }

    @Test
    void everyIdOfTheKernelIsReadable() throws Exception {
        List<Class<?>> ids = new java.util.ArrayList<>();
        for (var file : new org.springframework.core.io.support.PathMatchingResourcePatternResolver()
                .getResources("classpath*:io/libraryhub/kernel/*Id.class")) {
            Class<?> type =
                    Class.forName("io.libraryhub.kernel." + file.getFilename().replace(".class", ""));
            if (type != Id.class) {
                ids.add(type);
                assertThat(((Id) json.read("\"42\"", type)).value()).isEqualTo(42);
            }
        }
        assertThat(ids).hasSizeGreaterThanOrEqualTo(10);
    }
}
