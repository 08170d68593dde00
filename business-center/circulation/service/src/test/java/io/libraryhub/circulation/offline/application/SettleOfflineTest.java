package io.libraryhub.circulation.offline.application;

import static io.libraryhub.circulation.fixture.City.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.circulation.api.CirculationCodes;
import io.libraryhub.circulation.api.OfflineAct;
import io.libraryhub.circulation.api.OfflineOutcome;
import io.libraryhub.circulation.copy.domain.CopyState;
import io.libraryhub.circulation.fixture.City;
import io.libraryhub.circulation.fixture.Desk;
import io.libraryhub.circulation.fixture.Scene;
import io.libraryhub.circulation.offline.domain.OfflinePolicy;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Roles;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A desk that was cut off from ten to noon brings its list. */
class SettleOfflineTest {
    private static final Instant TEN = Scene.MORNING;

    private final Scene scene = new Scene().shelf(1, THREE_BODY, MAIN).shelf(2, FORTRESS, MAIN);
    private final SettleOffline settle = new SettleOffline(
            scene.desk.checkOut(),
            scene.desk.checkIn(),
            scene.desk.takeIn(),
            scene.store,
            scene.store,
            new OfflinePolicy(Duration.ofDays(7), Duration.ofMinutes(5)),
            scene.clock);
    private int sequence;

    private OfflineAct lent(ReaderId reader, long item, Instant at) {
        return new OfflineAct(
                "desk:" + ++sequence, Desk.LIBRARIAN, "check-out", City.cardOf(reader), City.barcode(item), MAIN, at);
    }

    private OfflineAct back(long item, Instant at) {
        return new OfflineAct("desk:" + ++sequence, Desk.LIBRARIAN, "check-in", null, City.barcode(item), MAIN, at);
    }

    private OfflineOutcome bring(OfflineAct act) {
        return settle.handle(act).orElseThrow();
    }

    private static List<String> codes(OfflineOutcome outcome) {
        return outcome.reasons().stream().map(Reason::code).toList();
    }

    @Test
    void a_loan_counts_from_when_the_copy_was_handed_over() {
        OfflineAct act = lent(XIAO_LIN, 1, TEN);
        scene.clock.pass(Duration.ofDays(2));

        OfflineOutcome outcome = bring(act);

        assertThat(outcome.state()).isEqualTo("applied");
        assertThat(outcome.loan().openedAt()).isEqualTo(TEN);
        // 28 days after the first of March, not after the third.
        assertThat(outcome.loan().dueAt()).isEqualTo(Instant.parse("2026-03-29T15:59:59Z"));
    }

    @Test
    void lending_and_taking_back_at_the_same_desk_keep_their_order() {
        List<OfflineAct> list =
                List.of(lent(XIAO_LIN, 1, TEN), back(1, TEN.plusSeconds(600)), lent(A_MEI, 1, TEN.plusSeconds(900)));
        scene.clock.pass(Duration.ofHours(2));

        assertThat(list.stream().map(this::bring))
                .extracting(OfflineOutcome::state)
                .containsOnly("applied");
        assertThat(scene.store.tallyOf(XIAO_LIN)).containsExactly(0, 0);
        assertThat(scene.store.tallyOf(A_MEI)).containsExactly(1, 0);
        assertThat(scene.told()).containsExactly("loan.opened", "loan.closed", "loan.opened");
    }

    @Test
    void a_list_sent_twice_is_carried_out_once() {
        List<OfflineAct> list = List.of(lent(XIAO_LIN, 1, TEN), lent(A_MEI, 2, TEN), back(1, TEN.plusSeconds(60)));
        scene.clock.pass(Duration.ofHours(2));
        List<OfflineOutcome> first = new ArrayList<>();
        list.forEach(act -> first.add(bring(act)));

        List<OfflineOutcome> second = list.stream().map(this::bring).toList();

        assertThat(second).isEqualTo(first);
        assertThat(scene.told()).containsExactly("loan.opened", "loan.opened", "loan.closed");
    }

    @Test
    void what_was_a_conflict_stays_one_though_it_would_be_possible_now() {
        scene.desk.lend(A_MEI, 1);
        OfflineAct refused = lent(XIAO_LIN, 1, TEN.plusSeconds(60));
        OfflineAct returned = back(1, TEN.plusSeconds(120));
        scene.clock.pass(Duration.ofHours(2));

        assertThat(codes(bring(refused))).containsExactly(CirculationCodes.ITEM_ON_LOAN);
        assertThat(bring(returned).state()).isEqualTo("applied");

        // The answer was lost and the desk sends its list again: the copy stands on its shelf by now, and stays there.
        assertThat(codes(bring(refused))).containsExactly(CirculationCodes.ITEM_ON_LOAN);
        assertThat(bring(returned).state()).isEqualTo("applied");
        assertThat(scene.stateOf(1)).isEqualTo(CopyState.AVAILABLE);
        assertThat(scene.store.tallyOf(XIAO_LIN)).containsExactly(0, 0);
    }

    @Test
    void a_copy_that_was_lent_again_meanwhile_is_not_taken_from_its_new_reader() {
        scene.desk.lend(XIAO_LIN, 1);
        scene.clock.pass(Duration.ofMinutes(10));
        OfflineAct returned = back(1, TEN.plusSeconds(300));
        // Another desk, which was not cut off, has seen the copy since.
        scene.desk.takeBack(1, RIVER);
        scene.desk.lend(A_MEI, 1);

        assertThat(codes(bring(returned))).containsExactly(CirculationCodes.LENT_AGAIN_SINCE);
        assertThat(scene.store.tallyOf(A_MEI)).containsExactly(1, 0);
    }

    @Test
    void a_card_or_a_copy_nobody_knows_is_a_conflict_to_settle() {
        OfflineAct unknown =
                new OfflineAct("desk:9", Desk.LIBRARIAN, "check-out", "NOSUCHCARD", City.barcode(1), MAIN, TEN);

        assertThat(codes(bring(unknown))).containsExactly(CommonCodes.NOT_FOUND);
        assertThat(codes(bring(back(404, TEN)))).containsExactly(CommonCodes.NOT_FOUND);
    }

    @Test
    void a_time_that_cannot_be_right_is_a_conflict() {
        assertThat(codes(bring(lent(XIAO_LIN, 1, TEN.minus(Duration.ofDays(8))))))
                .containsExactly(CirculationCodes.OFFLINE_TIME);
        assertThat(codes(bring(lent(XIAO_LIN, 1, TEN.plus(Duration.ofMinutes(6))))))
                .containsExactly(CirculationCodes.OFFLINE_TIME);
        // A clock a little ahead is a clock.
        OfflineOutcome ahead = bring(lent(XIAO_LIN, 1, TEN.plus(Duration.ofMinutes(4))));
        assertThat(ahead.loan().openedAt()).isEqualTo(TEN);
    }

    @Test
    void only_staff_of_a_desk_bring_lists() {
        OfflineAct act = lent(XIAO_LIN, 1, TEN);
        Actor buyer = new Actor("9", Roles.ACQUISITIONS, null);

        assertThat(Desk.codes(settle.handle(new OfflineAct(
                        act.requestId(), buyer, act.kind(), act.cardNo(), act.barcode(), act.branch(), act.at()))))
                .containsExactly(CommonCodes.NOT_ALLOWED);
        assertThat(scene.stateOf(1)).isEqualTo(CopyState.AVAILABLE);
    }
}
