package io.libraryhub.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.acceptance.Await;
import io.libraryhub.acceptance.Hub;
import io.libraryhub.acceptance.Rows;
import io.libraryhub.demo.door.Answer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlowJourney {
    private final Hub hub = Hub.get();

    private Answer ask() {
        try {
            return hub.gateway()
                    .once(hub.gateway().to("/api/portal/branches", null).GET().build());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private List<Answer> burst() {
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            answers.add(ask());
        }
        return answers;
    }

    @Test
    @Rows({1, 8})
    void a_flow_rule_published_while_the_gateway_runs_limits_at_once_and_goes_again() {
        assertThat(burst()).allMatch(Answer::done);

        hub.nacos().with(Hub.FLOW_RULES, Hub.FLOW_RULE, () -> {
            Answer refused = Await.until("somebody is refused", Hub.SOON, this::burst, answers -> answers.stream()
                            .anyMatch(answer -> answer.status() == 429))
                    .stream()
                    .filter(answer -> answer.status() == 429)
                    .findFirst()
                    .orElseThrow();
            assertThat(refused.code()).isEqualTo("TOO_MANY");
            assertThat(refused.headers().firstValue("content-type").orElse("")).contains("application/problem+json");
            assertThat(refused.headers().firstValue("retry-after")).isPresent();
        });

        Await.until(
                "nobody is refused any more", Hub.SOON, () -> burst().stream().allMatch(Answer::done));
    }
}
