package io.libraryhub.circulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.circulation.copy.domain.Copy;
import io.libraryhub.circulation.fixture.Books;
import io.libraryhub.circulation.fixture.FixedPolicies;
import io.libraryhub.circulation.fixture.History;
import io.libraryhub.circulation.fixture.RealDesk;
import io.libraryhub.circulation.fixture.Scene;
import io.libraryhub.circulation.hold.domain.Hold;
import io.libraryhub.circulation.loan.domain.Loan;
import io.libraryhub.circulation.loan.domain.OpenLoan;
import io.libraryhub.kernel.HoldId;
import io.libraryhub.messages.DomainEvent;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same history on MySQL and over maps is told in the same words and ends in the same state. */
class HistoryOnMySqlIT {
    private static final int STEPS = 120;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 8);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void mysql_and_the_model_agree(long seed) {
        RealDesk real = RealDesk.opened();
        Scene model = new Scene().under(FixedPolicies.DEFAULTS);
        History onMySql = new History(seed, real.desk, real.city, real.clock);
        History onMaps = new History(seed, model.desk, model.city, model.clock);
        for (int i = 0; i < STEPS; i++) {
            onMySql.go();
            onMaps.go();
            assertThat(onMySql.said()).isEqualTo(onMaps.said());
        }

        assertSame(real, model);
        real.mustBeSound(20);
        real.books().mustAddUp();

        onMySql.repeats().forEach((id, send) -> assertThat((Object) send.get().orElseThrow())
                .as("the answer to " + id + " sent again")
                .isEqualTo(onMySql.firstAnswer(id)));
        assertSame(real, model);
    }

    private static void assertSame(RealDesk real, Scene model) {
        assertThat(copies(real.copies(), real.holds()))
                .isEqualTo(copies(model.store.allCopies(), model.store.allHolds()));
        assertThat(holds(real.holds())).isEqualTo(holds(model.store.allHolds()));
        assertThat(loans(real.loans())).isEqualTo(loans(model.store.allLoans()));
        assertThat(entries(real.books())).isEqualTo(entries(model.store.fees.books()));
        assertThat(real.jdbc.queryForList("SELECT type FROM outbox ORDER BY id", String.class))
                .isEqualTo(model.store.told().stream().map(DomainEvent::type).toList());
    }

    private static List<String> copies(List<Copy> copies, List<Hold> holds) {
        Map<HoldId, Hold> byId = holds.stream().collect(Collectors.toMap(Hold::id, Function.identity()));
        return copies.stream()
                .map(each -> {
                    HoldId hold = each.state().hold();
                    return each.barcode() + " " + each.state().code() + " " + each.atBranch() + " "
                            + (hold == null ? "" : byId.get(hold).place()) + " v" + each.version();
                })
                .sorted()
                .toList();
    }

    private static List<String> holds(List<Hold> holds) {
        return holds.stream()
                .map(each -> each.titleId() + "/" + each.place() + " " + each.readerId() + " " + each.pickupBranch()
                        + " "
                        + each.state() + " " + each.itemId() + " " + each.placedAt() + " " + each.readyAt() + " "
                        + each.pickupBy() + " " + each.endedAt())
                .sorted()
                .toList();
    }

    private static List<String> entries(Books books) {
        return books.entries().stream()
                .map(each -> each.readerId() + " " + each.kind() + " " + each.fen() + " " + each.reason() + " "
                        + each.by().id() + " " + each.at())
                .toList();
    }

    private static List<String> loans(List<Loan> loans) {
        return loans.stream()
                .map(each -> {
                    OpenLoan terms = each.terms();
                    return terms.itemId() + " " + terms.readerId() + " " + terms.openedAt() + " " + terms.dueAt() + " "
                            + terms.renewals() + " " + each.state() + " " + each.closedAt();
                })
                .sorted()
                .toList();
    }
}
