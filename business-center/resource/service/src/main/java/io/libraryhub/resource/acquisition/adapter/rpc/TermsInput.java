package io.libraryhub.resource.acquisition.adapter.rpc;

import io.libraryhub.kernel.Money;
import io.libraryhub.resource.api.PurchasePolicyView.FundView;
import io.libraryhub.resource.api.PurchaseTerms;
import io.libraryhub.resource.input.Input;
import org.jspecify.annotations.Nullable;

/** The bounds of a purchase policy, as its contract states them. */
final class TermsInput {
    private static final int LONGEST_CLASS = 40;
    private static final int LONGEST_BRANCH = 16;
    private static final long DEAREST_FEN = 100_000_000L;
    private static final int LONGEST_DAYS = 730;
    private static final int A_YEAR = 365;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;

    private TermsInput() {}

    static Input scope(@Nullable String classCode, @Nullable String branch) {
        return new Input()
                .present("classCode", classCode)
                .atMost("classCode", classCode, LONGEST_CLASS)
                .present("branch", branch)
                .atMost("branch", branch, LONGEST_BRANCH);
    }

    static void terms(Input input, PurchaseTerms terms) {
        if (PurchaseTerms.WAIT.equals(terms.promise())) {
            Integer days = terms.waitDays();
            input.range("waitDays", days == null ? 0 : days, 1, LONGEST_DAYS);
        } else {
            Double ratio = terms.holdsPerCopy();
            input.require("promise", PurchaseTerms.RATIO.equals(terms.promise()), "wait|ratio")
                    .require("holdsPerCopy", ratio != null && isWithin(ratio, 0.1, 100), "0.1–100");
        }
        input.require("keep", isWithin(terms.keep(), 0.1, 1), "0.1–1")
                .require("turnoverFloor", isWithin(terms.turnoverFloor(), 0, 100), "0–100")
                .require("cycleDays", isWithin(terms.cycleDays(), 1, A_YEAR), "1–365")
                .range("leadDays", terms.leadDays(), 0, A_YEAR)
                .range("horizonDays", terms.horizonDays(), terms.leadDays() + 1L, LONGEST_DAYS);
        Money price = terms.price();
        if (price != null) {
            input.range("price", price.fen(), 1, DEAREST_FEN);
        }
        money(input, "processing", terms.processing());
        money(input, "resale", terms.resale());
        money(input, "readerDay", terms.readerDay());
        money(input, "loan", terms.loan());
    }

    static void fund(Input input, @Nullable FundView fund) {
        if (fund != null) {
            input.range("fund.year", fund.year(), FIRST_YEAR, LAST_YEAR);
            money(input, "fund.amount", fund.amount());
        }
    }

    private static void money(Input input, String field, @Nullable Money amount) {
        input.range(field, amount == null ? -1 : amount.fen(), 0, DEAREST_FEN * 100);
    }

    private static boolean isWithin(double value, double least, double most) {
        return value >= least && value <= most;
    }
}
