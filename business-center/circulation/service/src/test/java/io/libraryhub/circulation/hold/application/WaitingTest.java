package io.libraryhub.circulation.hold.application;

import static io.libraryhub.circulation.api.CirculationCodes.*;
import static io.libraryhub.circulation.fixture.City.*;
import static io.libraryhub.circulation.fixture.Desk.codes;
import static io.libraryhub.circulation.fixture.Desk.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.circulation.api.CancelHold;
import io.libraryhub.circulation.api.HoldView;
import io.libraryhub.circulation.api.PlaceHold;
import io.libraryhub.circulation.api.WaitView;
import io.libraryhub.circulation.copy.domain.CopyState;
import io.libraryhub.circulation.copy.domain.Title;
import io.libraryhub.circulation.fixture.FixedPolicies;
import io.libraryhub.circulation.fixture.Scene;
import io.libraryhub.circulation.hold.domain.HoldState;
import io.libraryhub.circulation.hold.domain.MeasuredCycle;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.HoldId;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.messages.HoldPlaced;
import io.libraryhub.resource.api.ResourceCodes;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WaitingTest {
    private final Scene scene = new Scene().shelf(1, THREE_BODY, MAIN);

    private void lendTheOnlyCopy() {
        scene.desk.lend(XIAO_LIN, 1);
    }

    @Test
    void lao_wang_waits_for_three_body_and_is_told_an_honest_range() {
        lendTheOnlyCopy();

        HoldView hold = scene.desk.wait(LAO_WANG, THREE_BODY, RIVER).orElseThrow();

        assertThat(hold.state()).isEqualTo("waiting");
        assertThat(hold.position()).isEqualTo(1);
        assertThat(hold.expectedWait()).isEqualTo(new WaitView(11, 28, WaitView.POLICY));
        assertThat(scene.store.told().get(1))
                .isEqualTo(new HoldPlaced(hold.id().toString(), "11", "102", RIVER, "desk", "I247.55", "刘慈欣"));
        assertThat(scene.desk.wait(A_MEI, THREE_BODY, MAIN).orElseThrow().position())
                .isEqualTo(2);
    }

    @Test
    void what_the_data_hub_measured_of_a_title_is_what_its_readers_are_told() {
        lendTheOnlyCopy();
        scene.store.measured(THREE_BODY.id(), new MeasuredCycle(12, 3, 20, scene.clock.instant()));

        assertThat(scene.desk.wait(LAO_WANG, THREE_BODY, RIVER).orElseThrow().expectedWait())
                .isEqualTo(new WaitView(5, 12, WaitView.MEASURED));
    }

    @Test
    void a_free_copy_at_the_pick_up_branch_is_borrowed_not_waited_for() {
        assertThat(codes(scene.desk.wait(LAO_WANG, THREE_BODY, MAIN))).containsExactly(COPY_ON_SHELF);
    }

    @Test
    void a_free_copy_at_another_branch_is_fetched() {
        assertThat(scene.desk.wait(LAO_WANG, THREE_BODY, RIVER).isDone()).isTrue();
    }

    @Test
    void a_copy_on_the_shelf_that_others_wait_for_sends_nobody_away() {
        scene.desk.wait(LAO_WANG, THREE_BODY, RIVER);

        assertThat(scene.desk.wait(A_MEI, THREE_BODY, MAIN).isDone())
                .as("阿梅 could not borrow it, so she may queue")
                .isTrue();
    }

    @Test
    void every_reason_at_once() {
        scene.under(FixedPolicies.DEFAULTS.withHoldLimit(1));
        scene.shelf(2, FORTRESS, MAIN);
        scene.desk.wait(LAO_WANG, FORTRESS, RIVER);
        scene.desk.takeBack(2, MAIN);
        scene.desk.takeBack(2, RIVER);
        scene.desk.lend(LAO_WANG, 1);
        scene.city.loseCard(LAO_WANG);

        assertThat(codes(scene.desk.wait(LAO_WANG, FORTRESS, MAIN)))
                .containsExactly(READER_BLOCKED, ALREADY_WAITING, HOLD_LIMIT);
        assertThat(codes(scene.desk.wait(LAO_WANG, THREE_BODY, MAIN)))
                .containsExactly(READER_BLOCKED, ALREADY_BORROWED, HOLD_LIMIT);
    }

    @Test
    void a_title_without_copies_is_waited_for_only_when_some_are_bought() {
        assertThat(codes(scene.desk.wait(LAO_WANG, CAMEL, MAIN))).containsExactly(NO_COPIES);

        scene.desk.purchase(CAMEL, "approved", 2);
        assertThat(scene.desk.wait(LAO_WANG, CAMEL, MAIN).isDone()).isTrue();

        scene.desk.purchase(CAMEL, "rejected", 2);
        assertThat(codes(scene.desk.wait(A_MEI, CAMEL, MAIN))).containsExactly(NO_COPIES);
    }

    @Test
    void copies_that_only_the_catalogue_knows_yet_are_taken_into_account() {
        scene.city.item(5, CAMEL, HILL);

        assertThat(scene.desk.wait(LAO_WANG, CAMEL, MAIN).isDone()).isTrue();
        assertThat(scene.stateOf(5)).isEqualTo(CopyState.AVAILABLE);
    }

    @Test
    void ten_active_holds_are_the_limit() {
        for (int i = 0; i < 11; i++) {
            scene.shelf(100 + i, new Title(new TitleId(100 + i), "书" + i, "", ""), HILL);
        }
        for (int i = 0; i < 10; i++) {
            assertThat(scene.desk.wait(A_MEI, title(i), MAIN).isDone()).isTrue();
        }

        assertThat(codes(scene.desk.wait(A_MEI, title(10), MAIN))).containsExactly(HOLD_LIMIT);
    }

    private static Title title(int i) {
        return new Title(new TitleId(100 + i), "书" + i, "", "");
    }

    @Test
    void giving_up_a_kept_copy_hands_it_to_the_next() {
        lendTheOnlyCopy();
        HoldView first = scene.desk.wait(LAO_WANG, THREE_BODY, MAIN).orElseThrow();
        HoldView second = scene.desk.wait(A_MEI, THREE_BODY, MAIN).orElseThrow();
        scene.desk.takeBack(1, MAIN);

        HoldView cancelled = scene.desk.giveUp(first.id()).orElseThrow();

        assertThat(cancelled.state()).isEqualTo("cancelled");
        assertThat(scene.hold(second.id()).state()).isEqualTo(HoldState.READY);
        assertThat(scene.told()).endsWith("hold.cancelled", "hold.ready");
        assertThat(codes(scene.desk.giveUp(first.id()))).containsExactly(HOLD_OVER);
    }

    @Test
    void giving_up_a_copy_on_the_road_sends_it_on_or_to_the_shelf_where_it_arrives() {
        lendTheOnlyCopy();
        HoldView first = scene.desk.wait(LAO_WANG, THREE_BODY, RIVER).orElseThrow();
        HoldView second = scene.desk.wait(A_MEI, THREE_BODY, HILL).orElseThrow();
        scene.desk.takeBack(1, MAIN);

        scene.desk.giveUp(first.id());
        assertThat(scene.hold(second.id()).state()).isEqualTo(HoldState.IN_TRANSIT);
        assertThat(scene.desk.takeBack(1, RIVER).orElseThrow().goTo()).isEqualTo(HILL);

        scene.desk.giveUp(second.id());
        assertThat(scene.stateOf(1)).isEqualTo(CopyState.IN_TRANSIT);
        assertThat(scene.desk.takeBack(1, HILL).orElseThrow().route()).isEqualTo("shelf");
    }

    @Test
    void row_98_not_collected_in_time_is_not_borrowed_and_the_next_gets_it_exactly_once() {
        lendTheOnlyCopy();
        HoldView first = scene.desk.wait(LAO_WANG, THREE_BODY, MAIN).orElseThrow();
        HoldView second = scene.desk.wait(A_MEI, THREE_BODY, MAIN).orElseThrow();
        scene.desk.takeBack(1, MAIN);
        Instant by = scene.hold(first.id()).pickupBy();

        scene.clock.set(by);
        assertThat(scene.desk.expire().run(100))
                .as("the last second still counts")
                .isZero();

        scene.clock.pass(Duration.ofSeconds(1));
        assertThat(scene.desk.expire().run(100)).isEqualTo(1);
        assertThat(scene.desk.expire().run(100)).isZero();

        assertThat(scene.hold(first.id()).state()).isEqualTo(HoldState.EXPIRED);
        assertThat(scene.hold(second.id()).state()).isEqualTo(HoldState.READY);
        assertThat(scene.hold(second.id()).pickupBy()).isEqualTo(Instant.parse("2026-03-08T15:59:59Z"));
        assertThat(scene.told()).endsWith("hold.expired", "hold.ready");
        assertThat(scene.store.tallyOf(LAO_WANG)).containsExactly(0, 0);
    }

    @Test
    void the_last_copy_that_nobody_collects_goes_to_the_shelf() {
        lendTheOnlyCopy();
        scene.desk.wait(LAO_WANG, THREE_BODY, MAIN);
        scene.desk.takeBack(1, MAIN);

        scene.clock.pass(Duration.ofDays(5));
        scene.desk.expire().run(100);

        assertThat(scene.stateOf(1)).isEqualTo(CopyState.AVAILABLE);
    }

    @Test
    void only_the_reader_and_the_staff_who_serve_readers() {
        lendTheOnlyCopy();
        PlaceHold forOther = new PlaceHold(request(), Actor.reader(A_MEI), LAO_WANG, THREE_BODY.id(), MAIN, "online");
        PlaceHold own = new PlaceHold(request(), Actor.reader(A_MEI), A_MEI, THREE_BODY.id(), MAIN, "online");

        assertThat(codes(scene.desk.join().handle(forOther))).containsExactly(CommonCodes.NOT_ALLOWED);
        HoldView hold = scene.desk.join().handle(own).orElseThrow();

        CancelHold others = new CancelHold(request(), Actor.reader(LAO_WANG), hold.id());
        CancelHold none = new CancelHold(request(), Actor.reader(LAO_WANG), new HoldId(404));
        assertThat(codes(scene.desk.leave().handle(others))).containsExactly(CommonCodes.NOT_ALLOWED);
        assertThat(codes(scene.desk.leave().handle(none))).containsExactly(CommonCodes.NOT_ALLOWED);
        assertThat(codes(scene.desk.giveUp(new HoldId(404)))).containsExactly(CommonCodes.NOT_FOUND);
        assertThat(scene.desk
                        .leave()
                        .handle(new CancelHold(request(), Actor.reader(A_MEI), hold.id()))
                        .isDone())
                .isTrue();
    }

    @Test
    void unknown_titles_readers_and_branches() {
        Title unknown = new Title(new TitleId(404), "", "", "");

        assertThat(codes(scene.desk.wait(LAO_WANG, unknown, MAIN))).containsExactly(CommonCodes.NOT_FOUND);
        assertThat(codes(scene.desk.wait(new ReaderId(999), THREE_BODY, RIVER))).containsExactly(CommonCodes.NOT_FOUND);
        assertThat(codes(scene.desk.wait(LAO_WANG, THREE_BODY, "moon"))).containsExactly(ResourceCodes.UNKNOWN_BRANCH);
    }
}
