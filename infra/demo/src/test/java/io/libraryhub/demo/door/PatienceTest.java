package io.libraryhub.demo.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PatienceTest {
    @Test
    void a_door_that_opens_again_is_waited_for() {
        Patience patience = new Patience(Duration.ofSeconds(10), 3);
        AtomicInteger calls = new AtomicInteger();

        String answer = patience.keep("loan", () -> {
            if (calls.incrementAndGet() < 3) {
                throw new Fault("connection refused", false, new IOException());
            }
            return "done";
        });

        assertThat(answer).isEqualTo("done");
        assertThat(patience.retries()).isEqualTo(2);
    }

    @Test
    void a_door_that_stays_closed_is_given_up() {
        Patience patience = new Patience(Duration.ofMillis(400), 100);

        assertThatThrownBy(() -> patience.keep("loan", () -> {
                    throw new Fault("connection refused", false, new IOException());
                }))
                .isInstanceOf(Unreachable.class)
                .hasMessageContaining("loan");
    }

    @Test
    void a_call_that_fails_again_and_again_is_given_up_before_the_time_is_over() {
        Patience patience = new Patience(Duration.ofSeconds(60), 2);
        AtomicInteger calls = new AtomicInteger();

        assertThatThrownBy(() -> patience.keep("loan", () -> {
                    calls.incrementAndGet();
                    throw new Fault("answered 500", true, new IOException());
                }))
                .isInstanceOf(Unreachable.class);
        assertThat(calls).hasValue(2);
    }

    @Test
    void a_form_carries_the_request_id_and_the_file_as_it_is() {
        byte[] form = Gateway.form("run-1", "三体.mrc", new byte[] {1, 2, 3});
        String text = new String(form, java.nio.charset.StandardCharsets.UTF_8);

        assertThat(text).contains("name=\"requestId\"\r\n\r\nrun-1\r\n").contains("filename=\"三体.mrc\"");
        assertThat(form).containsSequence(new byte[] {1, 2, 3});
    }
}
