package io.libraryhub.resource.acquisition.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.copycount.decide.domain.BranchStock;
import io.libraryhub.kernel.Money;
import io.libraryhub.kernel.Roles;
import io.libraryhub.resource.api.PurchaseTerms;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Nine wait for 《三体》 at Nanshan and nine at the centre; each has two copies. */
class BranchPromisesTest {
    private static final List<BranchStock> BRANCHES =
            List.of(new BranchStock("NS", 2, 0, 0.1, 9), new BranchStock("ZX", 2, 0, 0.1, 9));

    private static KeptPolicy ratio(String classCode, String branch, double readersPerCopy) {
        return kept(classCode, branch, PurchaseTerms.RATIO, null, readersPerCopy);
    }

    static KeptPolicy wait(String branch, int days) {
        return kept("", branch, PurchaseTerms.WAIT, days, null);
    }

    private static KeptPolicy kept(
            String classCode,
            String branch,
            String promise,
            @Nullable Integer waitDays,
            @Nullable Double readersPerCopy) {
        PurchaseTerms terms = new PurchaseTerms(
                promise,
                waitDays,
                readersPerCopy,
                0.8,
                1,
                28,
                30,
                180,
                null,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO);
        return new KeptPolicy(new Scope(classCode, branch), 1, terms, null, true, Roles.ACQUISITIONS, null);
    }

    @Test
    void aBranchMissesWhatItsOwnPolicyAsksForAndOthersNothing() {
        PolicyBook book = new PolicyBook(List.of(ratio("", "", 3), ratio("", "NS", 1.5)));

        assertThat(BranchPromises.missing(book, "I247.5", BRANCHES, null))
                .as("⌈9 ÷ 1.5⌉ − 2")
                .isEqualTo(Map.of("NS", 4));
    }

    @Test
    void thePolicyOfAClassGoesBeforeThatOfABranch() {
        PolicyBook book = new PolicyBook(List.of(ratio("", "", 3), ratio("", "NS", 1.5), ratio("I", "", 9)));

        assertThat(BranchPromises.missing(book, "I247.5", BRANCHES, null)).isEmpty();
        assertThat(BranchPromises.missing(book, "K825", BRANCHES, null)).containsKey("NS");
    }

    @Test
    void aWaitIsPromisedWithTheCycleThatWasMeasured() {
        PolicyBook book = new PolicyBook(List.of(ratio("", "", 3), wait("NS", 42)));

        assertThat(BranchPromises.missing(book, "I247.5", BRANCHES, null))
                .as("⌈9 ÷ (42 ÷ 28)⌉ − 2")
                .isEqualTo(Map.of("NS", 4));
        assertThat(BranchPromises.missing(book, "I247.5", BRANCHES, 14.0))
                .as("⌈9 ÷ (42 ÷ 14)⌉ − 2")
                .isEqualTo(Map.of("NS", 1));
    }

    @Test
    void aBranchThatHasEnoughMissesNone() {
        PolicyBook book = new PolicyBook(List.of(ratio("", "", 3), ratio("", "NS", 5)));

        assertThat(BranchPromises.missing(book, "I247.5", BRANCHES, null)).isEmpty();
    }
}
