package io.libraryhub.circulation;

import static io.libraryhub.circulation.fixture.City.*;
import static io.libraryhub.circulation.fixture.Crowd.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.circulation.api.CheckInResult;
import io.libraryhub.circulation.api.CirculationCodes;
import io.libraryhub.circulation.api.HoldView;
import io.libraryhub.circulation.api.LoanView;
import io.libraryhub.circulation.copy.domain.Title;
import io.libraryhub.circulation.fixture.Desk;
import io.libraryhub.circulation.fixture.RealDesk;
import io.libraryhub.circulation.hold.domain.HoldState;
import io.libraryhub.kernel.LoanId;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.kernel.accounts.AccountsApi;
import io.libraryhub.kernel.accounts.LedgerLine;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Many desks at the same instant, on the real MySQL: one truth. */
class UnderFireIT {
    private RealDesk real;
    private Desk desk;

    @BeforeEach
    void open() {
        real = RealDesk.opened();
        desk = real.desk;
    }

    private void shelf(long item, Title title, String branch) {
        desk.announce(real.city.item(item, title, branch));
    }

    private static ReaderId reader(int n) {
        return new ReaderId(1000 + n);
    }

    private void readers(int count, String category) {
        for (int n = 0; n < count; n++) {
            real.city.reader(reader(n), category);
        }
    }

    @Test
    void fifty_copies_and_four_readers_for_each_make_exactly_fifty_loans() throws Exception {
        readers(200, "adult");
        List<Callable<Reply<LoanView>>> crowd = new ArrayList<>();
        for (int item = 1; item <= 50; item++) {
            shelf(item, new Title(new TitleId(500 + item % 10), "书" + item % 10, "", ""), MAIN);
            for (int n = 0; n < 4; n++) {
                int theItem = item;
                ReaderId reader = reader((item - 1) * 4 + n);
                crowd.add(() -> desk.lend(reader, theItem));
            }
        }

        List<Reply<LoanView>> replies = atOnce(crowd);

        assertThat(replies.stream().filter(Reply::isDone)).hasSize(50);
        assertThat(replies.stream().filter(each -> !each.isDone()).map(Desk::codes))
                .hasSize(150)
                .allMatch(codes -> codes.equals(List.of(CirculationCodes.ITEM_ON_LOAN)));
        assertThat(real.count("loan")).isEqualTo(50);
        assertThat(real.count("(SELECT DISTINCT open_item FROM loan) AS items")).isEqualTo(50);
        assertThat(real.count("outbox WHERE type = 'libhub.circulation.loan.opened'"))
                .isEqualTo(50);
    }

    @Test
    void twenty_check_outs_of_one_reader_against_a_limit_of_15_make_15_loans() throws Exception {
        real.city.reader(A_MEI, "teen");
        List<Callable<Reply<LoanView>>> crowd = new ArrayList<>();
        for (int item = 1; item <= 20; item++) {
            int theItem = item;
            shelf(item, new Title(new TitleId(500 + item), "书" + item, "", ""), MAIN);
            crowd.add(() -> desk.lend(A_MEI, theItem));
        }

        List<Reply<LoanView>> replies = atOnce(crowd);

        assertThat(replies.stream().filter(Reply::isDone)).hasSize(15);
        assertThat(replies.stream().filter(each -> !each.isDone()).map(Desk::codes))
                .hasSize(5)
                .allMatch(codes -> codes.equals(List.of(CirculationCodes.LOAN_LIMIT)));
        assertThat(real.count("loan")).isEqualTo(15);
        assertThat(real.tallyOf(A_MEI)).containsExactly(15, 0);
        assertThat(real.count("copy WHERE state = 'on-loan'")).isEqualTo(15);
    }

    @Test
    void one_request_sent_sixteen_times_is_one_loan_and_one_answer() throws Exception {
        shelf(1, THREE_BODY, MAIN);
        List<Callable<Reply<LoanView>>> crowd = new ArrayList<>();
        for (int n = 0; n < 16; n++) {
            crowd.add(() -> desk.lend(XIAO_LIN, 1, MAIN, "request-1"));
        }

        List<Reply<LoanView>> replies = atOnce(crowd);

        assertThat(replies).allMatch(Reply::isDone);
        assertThat(replies.stream().map(Reply::orElseThrow).distinct()).hasSize(1);
        assertThat(real.count("loan")).isEqualTo(1);
        assertThat(real.count("outbox")).isEqualTo(1);
    }

    @Test
    void a_refused_request_sent_three_times_at_once_is_refused_each_time_and_may_succeed_later() throws Exception {
        shelf(1, THREE_BODY, MAIN);
        desk.lend(XIAO_LIN, 1);
        List<Callable<Reply<LoanView>>> crowd = new ArrayList<>();
        for (int n = 0; n < 3; n++) {
            crowd.add(() -> desk.lend(LAO_WANG, 1, MAIN, "request-1"));
        }

        assertThat(atOnce(crowd).stream().map(Desk::codes))
                .hasSize(3)
                .allMatch(codes -> codes.equals(List.of(CirculationCodes.ITEM_ON_LOAN)));

        desk.takeBack(1, MAIN);
        assertThat(desk.lend(LAO_WANG, 1, MAIN, "request-1").isDone()).isTrue();
    }

    @Test
    void a_reader_who_asks_sixteen_times_at_once_waits_once() throws Exception {
        shelf(1, THREE_BODY, MAIN);
        desk.lend(XIAO_LIN, 1);
        List<Callable<Reply<HoldView>>> crowd = new ArrayList<>();
        for (int n = 0; n < 16; n++) {
            crowd.add(() -> desk.wait(LAO_WANG, THREE_BODY, MAIN));
        }

        List<Reply<HoldView>> replies = atOnce(crowd);

        assertThat(replies.stream().filter(Reply::isDone)).hasSize(1);
        assertThat(real.count("hold")).isEqualTo(1);
        assertThat(real.tallyOf(LAO_WANG)).containsExactly(0, 1);
    }

    @Test
    void copies_that_come_back_at_once_serve_each_waiting_reader_once_in_the_order_of_the_queue() throws Exception {
        readers(40, "adult");
        for (int item = 1; item <= 10; item++) {
            shelf(item, THREE_BODY, MAIN);
            desk.lend(reader(item), item);
        }
        List<HoldView> queue = new ArrayList<>();
        for (int n = 20; n < 35; n++) {
            queue.add(
                    desk.wait(reader(n), THREE_BODY, n % 2 == 0 ? MAIN : RIVER).orElseThrow());
        }
        List<Callable<Reply<CheckInResult>>> crowd = new ArrayList<>();
        for (int item = 1; item <= 10; item++) {
            int theItem = item;
            crowd.add(() -> desk.takeBack(theItem, MAIN));
            // The same copy scanned twice at two desks.
            crowd.add(() -> desk.takeBack(theItem, MAIN));
        }

        List<Reply<CheckInResult>> replies = atOnce(crowd);

        assertThat(replies).allMatch(Reply::isDone);
        assertThat(replies.stream().filter(each -> each.orElseThrow().closedLoan() != null))
                .hasSize(10);
        List<String> states =
                real.holds().stream().map(each -> each.state().code()).toList();
        assertThat(states.subList(0, 10)).allMatch(state -> state.equals("ready") || state.equals("in-transit"));
        assertThat(states.subList(10, 15)).containsOnly("waiting");
        assertThat(real.count("outbox WHERE type = 'libhub.circulation.hold.ready'"))
                .isEqualTo((int) states.stream().filter("ready"::equals).count());
        assertThat(queue).hasSize(15);
        check();
    }

    @Test
    void ten_runs_of_the_expiry_at_once_expire_each_hold_once_and_serve_the_next_once() throws Exception {
        readers(60, "adult");
        for (int item = 1; item <= 12; item++) {
            Title title = new Title(new TitleId(500 + item % 3), "书" + item % 3, "", "");
            shelf(item, title, MAIN);
            desk.lend(reader(item), item);
            real.city.title(title);
            desk.wait(reader(20 + item), title, MAIN);
            desk.wait(reader(40 + item), title, MAIN);
        }
        for (int item = 1; item <= 12; item++) {
            desk.takeBack(item, MAIN);
        }
        assertThat(real.count("hold WHERE state = 'ready'")).isEqualTo(12);
        real.clock.pass(Duration.ofDays(4));

        List<Callable<Integer>> crowd = new ArrayList<>();
        for (int n = 0; n < 10; n++) {
            crowd.add(() -> desk.expire().run(100));
        }
        int expired = atOnce(crowd).stream().mapToInt(Integer::intValue).sum();
        expired += desk.expire().run(100);
        expired += desk.expire().run(100);

        assertThat(expired).isEqualTo(12);
        assertThat(real.count("hold WHERE state = 'expired'")).isEqualTo(12);
        assertThat(real.count("hold WHERE state = 'ready'")).isEqualTo(12);
        assertThat(real.count("outbox WHERE type = 'libhub.circulation.hold.expired'"))
                .isEqualTo(12);
        assertThat(real.count("outbox WHERE type = 'libhub.circulation.hold.ready'"))
                .isEqualTo(24);
        check();
    }

    @Test
    void sixteen_renewals_at_once_renew_once() throws Exception {
        shelf(1, THREE_BODY, MAIN);
        LoanId loan = desk.lend(XIAO_LIN, 1).orElseThrow().id();
        List<Callable<Reply<LoanView>>> crowd = new ArrayList<>();
        for (int n = 0; n < 16; n++) {
            crowd.add(() -> desk.prolong(loan));
        }

        assertThat(atOnce(crowd).stream().filter(Reply::isDone)).hasSize(1);
        assertThat(real.count("renewal")).isEqualTo(1);
        assertThat(real.count("loan WHERE renewals = 1")).isEqualTo(1);
    }

    @RepeatedTest(3)
    void a_storm_of_everything_on_one_title_leaves_one_truth_and_equal_books() throws Exception {
        List<ReaderId> readers = List.of(XIAO_LIN, LAO_WANG, A_MEI, DOU_DOU);
        for (int item = 1; item <= 4; item++) {
            shelf(item, THREE_BODY, MAIN);
        }
        List<Callable<Integer>> crowd = new ArrayList<>();
        for (int thread = 0; thread < 12; thread++) {
            Random random = new Random(thread);
            crowd.add(() -> {
                int done = 0;
                for (int step = 0; step < 40; step++) {
                    ReaderId reader = readers.get(random.nextInt(4));
                    int item = 1 + random.nextInt(5);
                    String branch = random.nextBoolean() ? MAIN : RIVER;
                    Reply<?> reply =
                            switch (random.nextInt(6)) {
                                case 0, 1 -> desk.lend(reader, item);
                                case 2, 3 -> desk.takeBack(item, branch);
                                case 4 -> desk.wait(reader, THREE_BODY, branch);
                                default -> cancelAny(random);
                            };
                    done += reply.isDone() ? 1 : 0;
                    if (step == 20) {
                        desk.expire().run(10);
                        shelf(5, THREE_BODY, RIVER);
                    }
                }
                return done;
            });
        }

        assertThat(atOnce(crowd).stream().mapToInt(Integer::intValue).sum()).isPositive();

        check();
        assertThat(real.holds().stream().filter(each -> each.state() == HoldState.FILLED))
                .isNotEmpty();
    }

    private Reply<?> cancelAny(Random random) {
        List<HoldView> none = List.of();
        return real.holds().stream()
                .filter(each -> each.active())
                .skip(random.nextInt(2))
                .findFirst()
                .<Reply<?>>map(each -> desk.giveUp(each.id()))
                .orElseGet(() -> Reply.done(none));
    }

    /** Invariants hold, and what the rows say happened is what was written to be published. */
    private void check() {
        real.mustBeSound(20);
        List<LedgerLine> ledger = real.bean(AccountsApi.class).ledger(Instant.EPOCH);
        for (LedgerLine line : ledger) {
            int written = real.count("outbox WHERE type = '" + line.type() + "'");
            assertThat(line.ledger()).as(line.type()).isEqualTo(written);
        }
        assertThat(ledger).extracting(LedgerLine::type).contains("libhub.circulation.hold.ready");
    }
}
