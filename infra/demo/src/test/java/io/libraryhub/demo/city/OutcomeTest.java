package io.libraryhub.demo.city;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.libraryhub.kernel.accounts.WriteBack;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutcomeTest {
    private static final Accounts.Line EQUAL = new Accounts.Line(3012, 3012, 3012, 3012, 3012L);

    private static Outcome outcome(Map<String, Accounts.Line> lines, Map<String, WriteBack> writeBack) {
        boolean equal = lines.values().stream().allMatch(Accounts.Line::equal);
        return new Outcome(
                lines, equal, writeBack, 41.5, 5210, 9, 6, 21, 17, 24_000, 12_000, Map.of("FULL", 4L), 2, 160, 300);
    }

    @Test
    void the_line_for_programs_names_every_figure() throws Exception {
        Outcome outcome = outcome(
                Map.of("libhub.circulation.loan.opened", EQUAL),
                Map.of("resource-service", new WriteBack(300, 60, 900, 1500)));

        String line = outcome.json();

        assertThat(line).doesNotContain("\n");
        JsonNode json = new ObjectMapper().readTree(line);
        JsonNode loans = json.path("accounts").path("libhub.circulation.loan.opened");
        assertThat(loans.path("ledger").asLong()).isEqualTo(3012);
        assertThat(loans.path("published").asLong()).isEqualTo(3012);
        assertThat(loans.path("counted").asLong()).isEqualTo(3012);
        assertThat(loans.path("warehouse").asLong()).isEqualTo(3012);
        assertThat(loans.path("served").asLong()).isEqualTo(3012);
        assertThat(json.path("accounts_equal").asBoolean()).isTrue();
        assertThat(json.path("p50_ms").asLong()).isEqualTo(60);
        assertThat(json.path("p99_ms").asLong()).isEqualTo(900);
        assertThat(json.path("start_s").asDouble()).isEqualTo(41.5);
        assertThat(json.path("rss_mb").asLong()).isEqualTo(5210);
        assertThat(json.path("proposals_opened").asInt()).isEqualTo(9);
        assertThat(json.path("holds_filled_after_purchase").asInt()).isEqualTo(17);
        assertThat(json.path("domain_events").asLong()).isEqualTo(24_000);
        assertThat(json.path("acts_per_s").asDouble()).isEqualTo(75.0);
        assertThat(json.path("refused").path("FULL").asLong()).isEqualTo(4);
    }

    @Test
    void one_book_that_differs_makes_the_accounts_unequal() {
        assertThat(new Accounts.Line(5, 5, 5, 4, 5L).equal()).isFalse();
        assertThat(new Accounts.Line(5, 5, 6, 5, 5L).equal()).isFalse();
        assertThat(new Accounts.Line(5, 4, 5, 5, 5L).equal()).isFalse();
        assertThat(new Accounts.Line(5, 5, 5, 5, 4L).equal()).isFalse();
        assertThat(new Accounts.Line(-1, -1, -1, -1, null).equal()).isFalse();
        assertThat(new Accounts.Line(5, 5, 5, 5, null).equal()).isTrue();
        assertThat(EQUAL.equal()).isTrue();
    }

    @Test
    void the_slowest_service_gives_the_p99_and_the_busiest_weighs_most_in_the_median() {
        Outcome outcome = outcome(
                Map.of("t", EQUAL),
                Map.of(
                        "resource-service", new WriteBack(900, 100, 800, 900),
                        "reader-service", new WriteBack(100, 200, 1200, 1300)));

        assertThat(outcome.p99Ms()).isEqualTo(1200);
        assertThat(outcome.p50Ms()).isEqualTo(110);
    }

    @Test
    void chinese_words_take_two_columns() {
        assertThat(Report.padded("热门", 6)).isEqualTo("热门  ");
        assertThat(Report.padded("hot", 6)).isEqualTo("hot   ");
    }
}
