package io.libraryhub.circulation.loan.application;

import static io.libraryhub.circulation.fixture.City.A_MEI;
import static io.libraryhub.circulation.fixture.City.DOU_DOU;
import static io.libraryhub.circulation.fixture.City.FORTRESS;
import static io.libraryhub.circulation.fixture.City.LAO_WANG;
import static io.libraryhub.circulation.fixture.City.MAIN;
import static io.libraryhub.circulation.fixture.City.THREE_BODY;
import static io.libraryhub.circulation.fixture.City.XIAO_LIN;
import static io.libraryhub.circulation.fixture.Desk.codes;
import static io.libraryhub.circulation.fixture.Desk.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.circulation.api.CirculationCodes;
import io.libraryhub.circulation.api.LoanView;
import io.libraryhub.circulation.fixture.FixedPolicies;
import io.libraryhub.circulation.fixture.Scene;
import io.libraryhub.circulation.policy.domain.RecallPolicy;
import io.libraryhub.circulation.policy.domain.RenewalPolicy;
import io.libraryhub.circulation.policy.domain.Term;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where the policy says so, a hold calls a lent copy back; and what an ignored recall or a debt leads to. */
class RecallingForHoldsTest {
    private static final RecallPolicy ON_HOLD = new RecallPolicy(true, Term.days(14), Term.days(7), false, true);

    private final Scene scene = new Scene()
            .under(FixedPolicies.DEFAULTS.with(ON_HOLD))
            .shelf(1, THREE_BODY, MAIN)
            .shelf(2, THREE_BODY, MAIN)
            .shelf(3, FORTRESS, MAIN);

    private Set<?> recalled() {
        return scene.store.recalledOf(THREE_BODY.id());
    }

    @Test
    void aHoldCallsBackTheCopyThatIsBackSoonest() {
        LoanView older = scene.desk.lend(XIAO_LIN, 1).orElseThrow();
        scene.clock.pass(Duration.ofDays(10));
        LoanView newer = scene.desk.lend(A_MEI, 2).orElseThrow();

        scene.desk.wait(LAO_WANG, THREE_BODY, MAIN);
        assertThat(recalled()).isEqualTo(Set.of(older.id()));

        scene.desk.wait(DOU_DOU, THREE_BODY, MAIN);
        assertThat(recalled()).isEqualTo(Set.of(older.id(), newer.id()));
        assertThat(scene.told().stream().filter("loan.recalled"::equals)).hasSize(2);
    }

    @Test
    void oneWhoWaitsForACopyByNameCallsBackThatOne() {
        scene.desk.lend(XIAO_LIN, 1);
        LoanView wanted = scene.desk.lend(A_MEI, 2).orElseThrow();

        scene.desk.waitFor(LAO_WANG, THREE_BODY, 2L, null);

        assertThat(recalled()).isEqualTo(Set.of(wanted.id()));
    }

    @Test
    void nobodyIsCalledBackWhileCopiesAreFreeOrThePolicySaysNothing() {
        scene.desk.lend(XIAO_LIN, 1);
        scene.desk.wait(LAO_WANG, THREE_BODY, "river");
        assertThat(recalled()).as("the other copy is free").isEmpty();

        Scene quiet = new Scene().shelf(1, THREE_BODY, MAIN);
        quiet.desk.lend(XIAO_LIN, 1);
        quiet.desk.wait(LAO_WANG, THREE_BODY, MAIN);
        assertThat(quiet.store.recalledOf(THREE_BODY.id())).isEmpty();
    }

    @Test
    void anIgnoredRecallStopsFurtherLoansAtOnceThoughOthersHaveDaysOfGrace() {
        scene.desk.lend(XIAO_LIN, 1);
        scene.desk.lend(A_MEI, 2);
        scene.desk.wait(LAO_WANG, THREE_BODY, MAIN);
        scene.clock.pass(Duration.ofDays(16));

        assertThat(codes(scene.desk.lend(XIAO_LIN, 3))).containsExactly(CirculationCodes.OVERDUE_LOANS);
        assertThat(scene.desk.lend(A_MEI, 3).isDone()).as("not called back").isTrue();
    }

    @Test
    void whatStopsLoansStopsRenewalsWhereThePolicySaysSo() {
        LoanView loan = scene.desk.lend(XIAO_LIN, 3).orElseThrow();
        scene.desk.till().charge(XIAO_LIN, 2_000, request());
        scene.under(FixedPolicies.DEFAULTS.with(new RenewalPolicy(2, Term.days(28), true, true, true, true)));

        assertThat(codes(scene.desk.prolong(loan.id()))).containsExactly(CirculationCodes.FEES_OWED);

        scene.under(FixedPolicies.DEFAULTS);
        assertThat(scene.desk.prolong(loan.id()).isDone()).isTrue();
    }
}
