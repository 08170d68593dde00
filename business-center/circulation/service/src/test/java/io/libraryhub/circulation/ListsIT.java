package io.libraryhub.circulation;

import static io.libraryhub.circulation.fixture.City.*;
import static io.libraryhub.circulation.fixture.Desk.LIBRARIAN;
import static io.libraryhub.circulation.fixture.Desk.codes;
import static io.libraryhub.circulation.fixture.Desk.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.circulation.api.CheckOut;
import io.libraryhub.circulation.api.CirculationCodes;
import io.libraryhub.circulation.api.HoldApi;
import io.libraryhub.circulation.api.HoldView;
import io.libraryhub.circulation.api.LoanApi;
import io.libraryhub.circulation.api.LoanView;
import io.libraryhub.circulation.api.PullLine;
import io.libraryhub.circulation.api.QueueView;
import io.libraryhub.circulation.api.ReorderQueue;
import io.libraryhub.circulation.api.ResumeHold;
import io.libraryhub.circulation.api.SuspendHold;
import io.libraryhub.circulation.api.VolumeView;
import io.libraryhub.circulation.api.WaitView;
import io.libraryhub.circulation.copy.domain.Title;
import io.libraryhub.circulation.fixture.City;
import io.libraryhub.circulation.fixture.Desk;
import io.libraryhub.circulation.fixture.RealDesk;
import io.libraryhub.circulation.hold.adapter.rpc.HoldFacade;
import io.libraryhub.circulation.hold.application.PauseHold;
import io.libraryhub.circulation.loan.adapter.rpc.LoanFacade;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.HoldId;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.Roles;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.resource.api.ResourceCodes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The questions readers and staff ask, through the facades that answer over Dubbo. */
class ListsIT {
    private RealDesk real;
    private LoanApi loans;
    private HoldApi holds;

    @BeforeEach
    void open() {
        real = RealDesk.opened();
        loans = real.bean(LoanFacade.class);
        holds = real.bean(HoldFacade.class);
    }

    private void shelf(long item, Title title, String branch) {
        real.desk.announce(real.city.item(item, title, branch));
    }

    @Test
    void a_reader_sees_his_loans_newest_first_and_which_are_overdue() {
        shelf(1, THREE_BODY, MAIN);
        shelf(2, FORTRESS, MAIN);
        shelf(3, CAMEL, MAIN);
        real.desk.lend(XIAO_LIN, 1);
        real.clock.pass(Duration.ofDays(1));
        real.desk.lend(XIAO_LIN, 2);
        real.clock.pass(Duration.ofDays(1));
        real.desk.lend(XIAO_LIN, 3);
        real.desk.takeBack(3, MAIN);
        real.clock.pass(Duration.ofDays(27));

        Page<LoanView> all =
                loans.loans(Actor.reader(XIAO_LIN), XIAO_LIN, false, 0, 2).orElseThrow();
        Page<LoanView> rest =
                loans.loans(Actor.reader(XIAO_LIN), XIAO_LIN, false, 1, 2).orElseThrow();
        Page<LoanView> open = loans.loans(LIBRARIAN, XIAO_LIN, true, 0, 10).orElseThrow();

        assertThat(all.items()).extracting(LoanView::title).containsExactly("骆驼祥子", "围城");
        assertThat(all.total()).isEqualTo(3);
        assertThat(rest.items()).extracting(LoanView::title).containsExactly("三体");
        assertThat(open.items()).extracting(LoanView::title).containsExactly("围城", "三体");
        assertThat(open.items()).extracting(LoanView::overdue).containsExactly(false, true);
        assertThat(codes(loans.loans(Actor.reader(A_MEI), XIAO_LIN, false, 0, 10)))
                .containsExactly(CommonCodes.NOT_ALLOWED);
    }

    @Test
    void the_desk_finds_the_loan_of_a_scanned_copy_and_nobody_else_does() {
        shelf(1, THREE_BODY, MAIN);
        shelf(2, FORTRESS, MAIN);
        real.desk.lend(A_MEI, 2);
        real.desk.lend(XIAO_LIN, 1);

        assertThat(loans.openLoan(LIBRARIAN, City.barcode(1)).orElseThrow())
                .extracting(LoanView::readerId, LoanView::title)
                .containsExactly(XIAO_LIN, "三体");
        assertThat(codes(loans.openLoan(Actor.reader(XIAO_LIN), City.barcode(1))))
                .containsExactly(CommonCodes.NOT_ALLOWED);

        real.desk.takeBack(1, MAIN);
        assertThat(codes(loans.openLoan(LIBRARIAN, City.barcode(1)))).containsExactly(CommonCodes.NOT_FOUND);
        assertThat(codes(loans.openLoan(LIBRARIAN, ""))).containsExactly(CommonCodes.INVALID);
    }

    @Test
    void a_reader_sees_his_place_in_each_queue_and_an_honest_range() {
        shelf(1, THREE_BODY, MAIN);
        shelf(2, THREE_BODY, MAIN);
        real.desk.lend(XIAO_LIN, 1);
        real.desk.lend(DOU_DOU, 2);
        real.desk.wait(LAO_WANG, THREE_BODY, MAIN);
        real.desk.wait(A_MEI, THREE_BODY, MAIN);

        HoldView hold = holds.holds(Actor.reader(A_MEI), A_MEI, true, 0, 10)
                .orElseThrow()
                .items()
                .get(0);

        assertThat(hold.title()).isEqualTo("三体");
        assertThat(hold.position()).isEqualTo(2);
        // The second of two copies, each out for 28 days: two thirds of that on the average.
        assertThat(hold.expectedWait()).isEqualTo(new WaitView(17, 30, WaitView.POLICY));

        real.desk.giveUp(hold.id());
        assertThat(holds.holds(LIBRARIAN, A_MEI, true, 0, 10).orElseThrow().items())
                .isEmpty();
        assertThat(holds.holds(LIBRARIAN, A_MEI, false, 0, 10).orElseThrow().items())
                .extracting(HoldView::state, HoldView::position)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("cancelled", 0));
    }

    private void volume(long item, String volume, String branch) {
        real.desk.announce(real.city.volume(item, CAMEL, volume, branch));
    }

    @Test
    void the_volumes_of_a_set_have_figures_of_their_own() {
        volume(1, "第2册", MAIN);
        volume(2, "第10册", MAIN);
        volume(3, "第2册", RIVER);
        real.desk.lend(XIAO_LIN, 1);
        real.desk.lend(DOU_DOU, 3);
        real.desk.waitForVolume(LAO_WANG, CAMEL, "第2册", MAIN, request()).orElseThrow();
        real.desk.waitForVolume(A_MEI, CAMEL, "第2册", MAIN, request()).orElseThrow();

        assertThat(holds.queue(CAMEL.id()).orElseThrow().volumes())
                .containsExactly(new VolumeView("第2册", 2, 0, 2), new VolumeView("第10册", 1, 1, 0));
        assertThat(holds.holds(LIBRARIAN, A_MEI, true, 0, 10).orElseThrow().items())
                .extracting(HoldView::volume, HoldView::position, HoldView::expectedWait)
                // The second of two copies of the volume.
                .containsExactly(org.assertj.core.groups.Tuple.tuple("第2册", 2, new WaitView(17, 30, WaitView.POLICY)));
    }

    @Test
    void staff_fetch_each_volume_for_whom_it_serves_and_what_is_left_for_those_who_take_any() {
        volume(1, "上册", MAIN);
        volume(2, "下册", MAIN);
        volume(3, "下册", RIVER);
        real.desk.wait(XIAO_LIN, CAMEL, HILL).orElseThrow();
        real.desk.waitForVolume(LAO_WANG, CAMEL, "上册", RIVER, request()).orElseThrow();
        real.desk.orderSet(A_MEI, CAMEL, HILL, request()).orElseThrow();

        assertThat(holds.pullList(LIBRARIAN, MAIN, 0, 10).orElseThrow().items())
                .extracting(PullLine::barcode, PullLine::pickupBranch)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(City.barcode(1), RIVER),
                        org.assertj.core.groups.Tuple.tuple(City.barcode(2), HILL));
        assertThat(holds.pullList(LIBRARIAN, RIVER, 0, 10).orElseThrow().items())
                .extracting(PullLine::barcode)
                .containsExactly(City.barcode(3));
        assertThat(holds.pullList(LIBRARIAN, MAIN, 0, 10).orElseThrow().total()).isEqualTo(2);
    }

    @Test
    void the_queue_of_a_title_in_figures() {
        shelf(1, THREE_BODY, MAIN);
        QueueView free = holds.queue(THREE_BODY.id()).orElseThrow();
        assertThat(free).isEqualTo(new QueueView(THREE_BODY.id(), 0, 0, 1, 1, null, List.of()));

        real.desk.lend(XIAO_LIN, 1);
        real.desk.wait(LAO_WANG, THREE_BODY, RIVER);
        real.desk.wait(A_MEI, THREE_BODY, MAIN);
        assertThat(holds.queue(THREE_BODY.id()).orElseThrow())
                .isEqualTo(
                        new QueueView(THREE_BODY.id(), 2, 0, 1, 0, new WaitView(68, 91, WaitView.POLICY), List.of()));

        real.desk.takeBack(1, MAIN);
        assertThat(holds.queue(THREE_BODY.id()).orElseThrow())
                .isEqualTo(
                        new QueueView(THREE_BODY.id(), 1, 1, 1, 0, new WaitView(40, 60, WaitView.POLICY), List.of()));

        assertThat(codes(holds.queue(new TitleId(404)))).containsExactly(CommonCodes.NOT_FOUND);
        assertThat(holds.queue(CAMEL.id()).orElseThrow().copies())
                .as("a title that the catalogue knows and nobody has asked for yet")
                .isZero();
    }

    @Test
    void each_waiting_reader_is_on_the_pull_list_of_one_branch_only() {
        shelf(1, THREE_BODY, RIVER);
        shelf(2, THREE_BODY, HILL);
        shelf(3, FORTRESS, RIVER);
        real.desk.wait(LAO_WANG, THREE_BODY, MAIN);
        real.clock.pass(Duration.ofMinutes(5));
        real.desk.wait(A_MEI, THREE_BODY, MAIN);
        real.desk.wait(XIAO_LIN, THREE_BODY, MAIN);
        real.desk.wait(LAO_WANG, FORTRESS, HILL);

        List<PullLine> river =
                holds.pullList(LIBRARIAN, RIVER, 0, 10).orElseThrow().items();
        Page<PullLine> hill = holds.pullList(LIBRARIAN, HILL, 0, 10).orElseThrow();

        assertThat(river).extracting(PullLine::barcode).containsExactly("B1", "B3");
        assertThat(river).extracting(PullLine::pickupBranch).containsExactly(MAIN, HILL);
        assertThat(hill.items()).extracting(PullLine::barcode).containsExactly("B2");
        assertThat(hill.total()).isEqualTo(1);
        assertThat(codes(holds.pullList(Actor.reader(A_MEI), RIVER, 0, 10))).containsExactly(CommonCodes.NOT_ALLOWED);
        assertThat(codes(holds.pullList(LIBRARIAN, "moon", 0, 10))).containsExactly(ResourceCodes.UNKNOWN_BRANCH);
    }

    @Test
    void the_hold_shelf_of_a_branch() {
        shelf(1, THREE_BODY, MAIN);
        real.desk.lend(XIAO_LIN, 1);
        real.desk.wait(LAO_WANG, THREE_BODY, RIVER);
        real.desk.takeBack(1, RIVER);

        Page<HoldView> river = holds.holdShelf(LIBRARIAN, RIVER, 0, 10).orElseThrow();

        assertThat(river.items()).extracting(HoldView::state).containsExactly("ready");
        assertThat(river.items().get(0).pickupBy()).isNotNull();
        assertThat(holds.holdShelf(LIBRARIAN, MAIN, 0, 10).orElseThrow().items())
                .isEmpty();
        assertThat(codes(holds.holdShelf(Actor.reader(LAO_WANG), RIVER, 0, 10)))
                .containsExactly(CommonCodes.NOT_ALLOWED);
    }

    @Test
    void nonsense_is_refused_before_any_rule_sees_it() {
        CheckOut both = new CheckOut(Desk.request(), LIBRARIAN, "C1", XIAO_LIN, "B1", MAIN, "desk");
        CheckOut neither = new CheckOut(Desk.request(), LIBRARIAN, null, null, "B1", MAIN, "desk");

        assertThat(codes(loans.checkOut(both))).containsExactly(CommonCodes.INVALID);
        assertThat(codes(loans.checkOut(neither))).containsExactly(CommonCodes.INVALID);
        assertThat(codes(holds.holds(LIBRARIAN, XIAO_LIN, true, 0, 101))).containsExactly(CommonCodes.INVALID);
        assertThat(codes(holds.queue(null))).containsExactly(CommonCodes.INVALID);
    }

    @Test
    void a_request_number_belongs_to_one_command() {
        shelf(1, THREE_BODY, MAIN);
        shelf(2, FORTRESS, MAIN);
        real.desk.lend(XIAO_LIN, 1, MAIN, "request-1");

        assertThat(codes(real.desk.lend(XIAO_LIN, 2, MAIN, "request-1")))
                .containsExactly(CommonCodes.REQUEST_ID_REUSED);
        assertThat(real.loans()).hasSize(1);
    }

    @Test
    void staff_arrange_a_queue_and_the_next_copy_follows_the_new_order() {
        shelf(1, THREE_BODY, MAIN);
        real.desk.lend(XIAO_LIN, 1);
        HoldId first = real.desk.wait(LAO_WANG, THREE_BODY, MAIN).orElseThrow().id();
        HoldId second = real.desk.wait(A_MEI, THREE_BODY, MAIN).orElseThrow().id();
        Instant until = real.clock.instant().plus(Duration.ofDays(3));
        holds.suspend(new SuspendHold(Desk.request(), LIBRARIAN, first, until)).orElseThrow();

        // Named twice, or not at all: somebody else has changed the queue.
        assertThat(codes(reorder(second))).containsExactly(CirculationCodes.QUEUE_CHANGED);
        assertThat(codes(reorder(second, second))).containsExactly(CirculationCodes.QUEUE_CHANGED);
        assertThat(codes(holds.reorder(new ReorderQueue(
                        Desk.request(),
                        new Actor(A_MEI.toString(), Roles.READER, ""),
                        THREE_BODY.id(),
                        List.of(second, first)))))
                .containsExactly(CommonCodes.NOT_ALLOWED);
        assertThat(reorder(second, first).isDone()).isTrue();
        holds.resume(new ResumeHold(Desk.request(), LIBRARIAN, first)).orElseThrow();

        List<HoldView> queue =
                holds.waiting(LIBRARIAN, THREE_BODY.id(), 0, 20).orElseThrow().items();
        assertThat(queue).extracting(HoldView::id).containsExactly(second, first);
        assertThat(queue).extracting(HoldView::position).containsExactly(1, 2);
        assertThat(real.desk.takeBack(1, MAIN).orElseThrow().hold().id()).isEqualTo(second);
    }

    @Test
    void a_suspended_hold_keeps_the_reader_from_waiting_twice_and_ends_its_pause_by_the_clock() {
        shelf(1, THREE_BODY, MAIN);
        real.desk.lend(XIAO_LIN, 1);
        HoldId hold = real.desk.wait(LAO_WANG, THREE_BODY, MAIN).orElseThrow().id();
        Instant until = real.clock.instant().plus(Duration.ofDays(3));
        holds.suspend(new SuspendHold(Desk.request(), LIBRARIAN, hold, until)).orElseThrow();

        assertThat(codes(real.desk.wait(LAO_WANG, THREE_BODY, MAIN))).contains(CirculationCodes.ALREADY_WAITING);
        assertThat(holds.queue(THREE_BODY.id()).orElseThrow().waiting()).isZero();

        real.clock.pass(Duration.ofDays(3));
        real.bean(PauseHold.class).resumeDue(10);

        assertThat(holds.queue(THREE_BODY.id()).orElseThrow().waiting()).isEqualTo(1);
    }

    private Reply<QueueView> reorder(HoldId... order) {
        return holds.reorder(new ReorderQueue(Desk.request(), LIBRARIAN, THREE_BODY.id(), List.of(order)));
    }

    @Test
    void a_copy_waited_for_by_name_is_fetched_for_that_reader_and_no_other_is() {
        shelf(1, THREE_BODY, MAIN);
        shelf(2, THREE_BODY, MAIN);
        real.desk.waitFor(LAO_WANG, THREE_BODY, RIVER, 2L, null, "wait-1").orElseThrow();
        real.desk.waitFor(A_MEI, THREE_BODY, HILL, 2L, null, "wait-2").orElseThrow();

        Page<PullLine> named = holds.pullList(LIBRARIAN, MAIN, 0, 10).orElseThrow();
        assertThat(named.items()).extracting(PullLine::barcode).containsExactly(City.barcode(2));
        assertThat(named.items()).extracting(PullLine::pickupBranch).containsExactly(RIVER);
        assertThat(named.total()).isEqualTo(1);

        real.desk.wait(XIAO_LIN, THREE_BODY, HILL).orElseThrow();
        assertThat(holds.pullList(LIBRARIAN, MAIN, 0, 10).orElseThrow().items())
                .extracting(PullLine::barcode)
                .containsExactlyInAnyOrder(City.barcode(1), City.barcode(2));
        assertThat(codes(real.desk.lend(DOU_DOU, 2))).containsExactly(CirculationCodes.OTHERS_WAIT);
    }

    @Test
    void staff_are_told_who_would_get_a_copy_and_why() {
        shelf(1, THREE_BODY, MAIN);
        shelf(2, THREE_BODY, MAIN);
        real.desk.lend(XIAO_LIN, 1);
        real.desk.lend(XIAO_LIN, 2);
        real.desk.waitFor(LAO_WANG, THREE_BODY, RIVER, 2L, null, "wait-1").orElseThrow();
        real.desk.wait(A_MEI, THREE_BODY, MAIN).orElseThrow();

        assertThat(holds.turns(LIBRARIAN, City.barcode(1), MAIN).orElseThrow())
                .extracting(each -> each.rank() + " " + each.readerId() + " " + each.reason())
                .containsExactly("1 103 in-order", "0 102 other-copy");
        assertThat(codes(holds.turns(Actor.reader(A_MEI), City.barcode(1), MAIN)))
                .containsExactly(CommonCodes.NOT_ALLOWED);
        assertThat(codes(holds.turns(LIBRARIAN, City.barcode(9), MAIN))).containsExactly(CommonCodes.NOT_FOUND);
    }
}
