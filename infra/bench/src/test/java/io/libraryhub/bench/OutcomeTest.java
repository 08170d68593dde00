package io.libraryhub.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutcomeTest {
    @Test
    void the_last_line_is_one_json_object_in_the_order_of_the_figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("pairs_s", Outcome.rounded(41.26, 1));
        figures.put("by_process", Map.of("mysql", 2.34));
        figures.put("failures", 0);

        assertThat(new Outcome(true, figures).json())
                .isEqualTo("{\"pairs_s\":41.3,\"by_process\":{\"mysql\":2.34},\"failures\":0}");
    }
}
