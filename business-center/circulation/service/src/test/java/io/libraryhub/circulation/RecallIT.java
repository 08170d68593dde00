package io.libraryhub.circulation;

import static io.libraryhub.circulation.api.CirculationCodes.*;
import static io.libraryhub.circulation.fixture.City.*;
import static io.libraryhub.circulation.fixture.Desk.LIBRARIAN;
import static io.libraryhub.circulation.fixture.Desk.codes;
import static io.libraryhub.circulation.fixture.Desk.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.circulation.api.LoanView;
import io.libraryhub.circulation.api.Recall;
import io.libraryhub.circulation.api.RecallApi;
import io.libraryhub.circulation.fixture.Crowd;
import io.libraryhub.circulation.fixture.RealDesk;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.LoanId;
import io.libraryhub.kernel.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Loans of 28 days from 1 March 2026, called back; a fortnight is guaranteed and a week for the return. */
class RecallIT {
    private RealDesk real;
    private RecallApi recalls;
    private LoanView loan;

    @BeforeEach
    void open() {
        real = RealDesk.opened();
        recalls = real.bean(RecallApi.class);
        real.desk.announce(real.city.item(1, THREE_BODY, MAIN));
        loan = real.desk.lend(XIAO_LIN, 1).orElseThrow();
    }

    private Reply<LoanView> recall() {
        return recalls.recall(new Recall(request(), LIBRARIAN, loan.id()));
    }

    @Test
    void a_recall_moves_the_due_date_once_and_tells_of_it() {
        real.clock.pass(Duration.ofDays(10));

        assertThat(recall().orElseThrow().dueAt()).isEqualTo(Instant.parse("2026-03-18T15:59:59Z"));

        assertThat(codes(recall())).containsExactly(LOAN_RECALLED);
        assertThat(real.loans().get(0).terms().dueAt()).isEqualTo(Instant.parse("2026-03-18T15:59:59Z"));
        assertThat(real.count("outbox WHERE type = 'libhub.circulation.loan.recalled'"))
                .isEqualTo(1);
    }

    @Test
    void a_recalled_loan_is_not_renewed() {
        recall().orElseThrow();

        assertThat(codes(real.desk.prolong(loan.id()))).containsExactly(LOAN_RECALLED);
    }

    @Test
    void twenty_recalls_at_once_are_one() throws Exception {
        List<Callable<Reply<LoanView>>> all = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            all.add(this::recall);
        }

        assertThat(Crowd.atOnce(all)).filteredOn(Reply::isDone).hasSize(1);
        assertThat(real.count("outbox WHERE type = 'libhub.circulation.loan.recalled'"))
                .isEqualTo(1);
    }

    @Test
    void what_is_back_or_was_never_lent_is_not_recalled_and_readers_recall_nothing() {
        assertThat(codes(recalls.recall(new Recall(request(), Actor.reader(LAO_WANG), loan.id()))))
                .containsExactly(CommonCodes.NOT_ALLOWED);
        assertThat(codes(recalls.recall(new Recall(request(), LIBRARIAN, new LoanId(99)))))
                .containsExactly(CommonCodes.NOT_FOUND);
        real.desk.takeBack(1, MAIN);

        assertThat(codes(recall())).containsExactly(LOAN_CLOSED);
    }
}
