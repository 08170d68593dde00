package io.libraryhub.events.activity;

import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.events.activity.domain.SessionTaste;
import io.libraryhub.events.api.SessionInterest;
import io.libraryhub.events.api.SessionView;
import io.libraryhub.events.api.SuggestedSession;
import io.libraryhub.kernel.SessionId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 小林 goes to talks, and more than anything to what is about 东野圭吾. */
class SessionTasteTest {
    private static final Instant SATURDAY = Instant.parse("2026-11-28T06:00:00Z");

    private final SessionTaste taste = new SessionTaste(List.of(
            new SessionInterest("activity", "talk", 2),
            new SessionInterest("tag", "东野圭吾", 3),
            new SessionInterest("class", "music", 9)));

    private static SessionView session(long id, String kind, int left, String... tags) {
        Instant start = SATURDAY.plusSeconds(id);
        return new SessionView(
                new SessionId(id),
                "讲座",
                "Talk",
                kind,
                "MAIN",
                start,
                start,
                30,
                30 - left,
                left,
                List.of(tags),
                "all",
                "");
    }

    @Test
    void whatFitsMostComesFirstAndSaysWhy() {
        List<SuggestedSession> list = taste.rank(
                List.of(
                        session(1, "music", 5),
                        session(2, "talk", 5),
                        session(3, "reading-club", 5, "东野圭吾"),
                        session(4, "talk", 5, "东野圭吾")),
                10);
        assertThat(list).extracting(each -> each.session().id().value()).containsExactly(4L, 3L, 2L, 1L);
        assertThat(list)
                .extracting(SuggestedSession::reason)
                .containsExactly("SAME_TAG", "SAME_TAG", "SAME_KIND", "SOON");
        assertThat(list).extracting(SuggestedSession::because).containsExactly("东野圭吾", "东野圭吾", "talk", "music");
    }

    @Test
    void whereTheReaderGoesCountsBesideWhatHeLikes() {
        SessionTaste goesToMain = new SessionTaste(
                List.of(new SessionInterest("activity", "talk", 0.3), new SessionInterest("branch", "MAIN", 0.5)));
        assertThat(goesToMain.rank(List.of(session(1, "music", 5), session(2, "talk", 5)), 10))
                .extracting(each -> each.session().id().value() + each.reason() + each.because())
                .containsExactly("2SAME_BRANCHMAIN", "1SAME_BRANCHMAIN");
    }

    @Test
    void whatIsFullIsNotOfferedAndOfEqualOnesTheSoonerComesFirst() {
        assertThat(taste.rank(List.of(session(2, "training", 1), session(1, "training", 1), session(3, "talk", 0)), 1))
                .extracting(each -> each.session().id().value())
                .containsExactly(1L);
    }
}
