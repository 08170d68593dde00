package io.libraryhub.portal.fees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kit.web.RefusedException;
import io.libraryhub.portal.PortalProperties;
import io.libraryhub.portal.PortalProperties.Live;
import io.libraryhub.portal.PortalProperties.Proxy;
import io.libraryhub.portal.PortalProperties.Registration;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class CardQuestionsTest {
    private static final ReaderId XIAO_LIN = new ReaderId(1001);
    private static final ReaderId LAO_WANG = new ReaderId(1002);

    private Instant now = Instant.parse("2026-03-10T04:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);

    private CardQuestions questions(int remembered) {
        Proxy proxy = new Proxy(2, Duration.ofMinutes(10), remembered);
        Live live = new Live(1, 1, Duration.ofSeconds(1), Duration.ofSeconds(1));
        return new CardQuestions(new PortalProperties(live, new Registration(12, 17), proxy), clock);
    }

    @Test
    void nobody_tries_out_cards() {
        CardQuestions questions = questions(100);
        questions.ask(XIAO_LIN);
        questions.ask(XIAO_LIN);

        assertThatThrownBy(() -> questions.ask(XIAO_LIN))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.kind())
                        .isEqualTo(Kinds.TOO_MANY));
        assertThatCode(() -> questions.ask(LAO_WANG)).doesNotThrowAnyException();
    }

    @Test
    void after_the_time_one_may_ask_again() {
        CardQuestions questions = questions(100);
        questions.ask(XIAO_LIN);
        questions.ask(XIAO_LIN);
        now = now.plus(Duration.ofMinutes(10));

        assertThatCode(() -> questions.ask(XIAO_LIN)).doesNotThrowAnyException();
    }

    @Test
    void memory_is_bounded_the_oldest_is_forgotten() {
        CardQuestions questions = questions(1);
        questions.ask(XIAO_LIN);
        questions.ask(XIAO_LIN);
        questions.ask(LAO_WANG);

        assertThatCode(() -> questions.ask(XIAO_LIN)).doesNotThrowAnyException();
    }
}
