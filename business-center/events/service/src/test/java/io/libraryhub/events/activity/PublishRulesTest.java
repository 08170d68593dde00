package io.libraryhub.events.activity;

import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.events.activity.domain.PublishRules;
import io.libraryhub.events.api.PublishActivity;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Roles;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishRulesTest {
    private static PublishActivity talk(String title, String kind, int quota, List<String> tags) {
        return new PublishActivity(
                "r-1",
                new Actor("7", Roles.LIBRARIAN, "MAIN"),
                title,
                "",
                kind,
                "MAIN",
                Instant.parse("2026-12-01T11:00:00Z"),
                90,
                quota,
                tags,
                "adult",
                "");
    }

    @Test
    void aTalkOfTheTianyiSeriesIsFine() {
        assertThat(PublishRules.against(talk("天一讲堂：东野圭吾与本格推理", "talk", 120, List.of("推理", "日本文学"))))
                .isEmpty();
    }

    @Test
    void everyMistakeIsNamed() {
        assertThat(PublishRules.against(talk(" ", "party", 0, List.of("a|b"))))
                .extracting(r -> r.details().get("field"))
                .containsExactly("titleZh", "kind", "quota", "tags");
    }
}
