package io.libraryhub.circulation;

import static io.libraryhub.circulation.api.CirculationCodes.*;
import static io.libraryhub.circulation.fixture.City.*;
import static io.libraryhub.circulation.fixture.Desk.LIBRARIAN;
import static io.libraryhub.circulation.fixture.Desk.codes;
import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.circulation.api.DeskView;
import io.libraryhub.circulation.api.LoanApi;
import io.libraryhub.circulation.api.LoanView;
import io.libraryhub.circulation.fixture.RealDesk;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.CommonCodes;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What staff decide against the rules is kept in MySQL, each time. */
class OverrideIT {
    private RealDesk real;
    private LoanView loan;

    @BeforeEach
    void open() {
        real = RealDesk.opened();
        real.desk.announce(real.city.item(1, THREE_BODY, MAIN));
        loan = real.desk.lend(XIAO_LIN, 1).orElseThrow();
    }

    @Test
    void renewals_beyond_the_limit_are_written_down_one_by_one() {
        real.desk.prolong(loan.id()).orElseThrow();
        assertThat(codes(real.desk.prolong(loan.id()))).containsExactly(RENEWAL_LIMIT);

        for (int i = 0; i < 2; i++) {
            real.clock.pass(Duration.ofDays(1));
            real.desk.prolongAnyway(loan.id(), List.of(RENEWAL_LIMIT)).orElseThrow();
        }

        assertThat(real.count("loan_override WHERE code = 'RENEWAL_LIMIT' AND loan_id = " + loan.id()))
                .isEqualTo(2);
    }

    @Test
    void a_librarian_is_told_what_goes_beside_the_rules_and_a_reader_nothing() {
        LoanApi loans = real.bean(LoanApi.class);

        DeskView desk = loans.desk(LIBRARIAN).orElseThrow();

        assertThat(desk.overridable()).contains(RENEWAL_LIMIT, FEES_OWED).doesNotContain(ITEM_ON_LOAN, LOAN_RECALLED);
        assertThat(desk.backdateDays()).isEqualTo(7);
        assertThat(codes(loans.desk(Actor.reader(XIAO_LIN)))).containsExactly(CommonCodes.NOT_ALLOWED);
    }
}
