package io.libraryhub.circulation.hold.application;

import static io.libraryhub.circulation.api.CirculationCodes.*;
import static io.libraryhub.circulation.fixture.City.*;
import static io.libraryhub.circulation.fixture.Desk.LIBRARIAN;
import static io.libraryhub.circulation.fixture.Desk.codes;
import static io.libraryhub.circulation.fixture.Desk.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.circulation.api.CheckInResult;
import io.libraryhub.circulation.api.HoldView;
import io.libraryhub.circulation.api.ResumeHold;
import io.libraryhub.circulation.api.SuspendHold;
import io.libraryhub.circulation.fixture.Scene;
import io.libraryhub.circulation.hold.domain.HoldState;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.Roles;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 小林 has the only copy of 《三体》, 老王 and then 阿美 wait; 老王 travels. */
class PausingTest {
    private static final Instant IN_TEN_DAYS = Scene.MORNING.plus(Duration.ofDays(10));

    private final Scene scene = new Scene().shelf(1, THREE_BODY, MAIN);
    private final PauseHold pause = new PauseHold(scene.store, scene.store, scene.store, scene.store, scene.clock, 180);
    private HoldView laoWang;
    private HoldView aMei;

    @BeforeEach
    void queue() {
        scene.desk.lend(XIAO_LIN, 1);
        laoWang = scene.desk.wait(LAO_WANG, THREE_BODY, MAIN).orElseThrow();
        aMei = scene.desk.wait(A_MEI, THREE_BODY, MAIN).orElseThrow();
    }

    private Reply<HoldView> suspend(Actor actor, Instant until) {
        return pause.suspend(new SuspendHold(request(), actor, laoWang.id(), until));
    }

    @Test
    void others_pass_whoever_is_away() {
        HoldView suspended = suspend(LIBRARIAN, IN_TEN_DAYS).orElseThrow();
        assertThat(suspended.state()).isEqualTo("suspended");
        assertThat(suspended.suspendedUntil()).isEqualTo(IN_TEN_DAYS);

        CheckInResult back = scene.desk.takeBack(1, MAIN).orElseThrow();

        assertThat(back.hold().id()).isEqualTo(aMei.id());
        assertThat(scene.hold(laoWang.id()).state()).isEqualTo(HoldState.SUSPENDED);
    }

    @Test
    void the_place_is_kept_when_the_pause_ends_by_itself() {
        suspend(LIBRARIAN, IN_TEN_DAYS).orElseThrow();

        scene.clock.set(IN_TEN_DAYS.minusMillis(1));
        assertThat(pause.resumeDue(10)).isZero();
        scene.clock.set(IN_TEN_DAYS);
        assertThat(pause.resumeDue(10)).isEqualTo(1);
        assertThat(pause.resumeDue(10)).isZero();

        assertThat(scene.desk.takeBack(1, MAIN).orElseThrow().hold().id()).isEqualTo(laoWang.id());
    }

    @Test
    void he_may_come_back_earlier_and_only_once() {
        suspend(LIBRARIAN, IN_TEN_DAYS).orElseThrow();
        ResumeHold resume = new ResumeHold(request(), LIBRARIAN, laoWang.id());

        assertThat(pause.resume(resume).orElseThrow().state()).isEqualTo("waiting");
        assertThat(pause.resume(resume).orElseThrow().state()).isEqualTo("waiting");
        assertThat(codes(pause.resume(new ResumeHold(request(), LIBRARIAN, laoWang.id()))))
                .containsExactly(HOLD_NOT_SUSPENDED);
    }

    @Test
    void a_pause_lies_ahead_and_is_not_longer_than_the_library_allows() {
        assertThat(codes(suspend(LIBRARIAN, Scene.MORNING))).containsExactly(SUSPENSION_TOO_LONG);
        assertThat(codes(suspend(LIBRARIAN, Scene.MORNING.plus(Duration.ofDays(181)))))
                .containsExactly(SUSPENSION_TOO_LONG);
        assertThat(suspend(LIBRARIAN, Scene.MORNING.plus(Duration.ofDays(180))).isDone())
                .isTrue();
    }

    @Test
    void a_hold_whose_copy_lies_ready_is_not_suspended() {
        scene.desk.takeBack(1, MAIN).orElseThrow();

        assertThat(codes(suspend(LIBRARIAN, IN_TEN_DAYS))).containsExactly(HOLD_NOT_WAITING);
    }

    @Test
    void only_the_reader_and_staff_may_pause_it() {
        Actor stranger = new Actor(A_MEI.toString(), Roles.READER, "");
        Actor himself = new Actor(LAO_WANG.toString(), Roles.READER, "");

        assertThat(codes(suspend(stranger, IN_TEN_DAYS))).containsExactly(CommonCodes.NOT_ALLOWED);
        assertThat(suspend(himself, IN_TEN_DAYS).isDone()).isTrue();
    }
}
