package io.libraryhub.resource.acquisition.domain;

import io.libraryhub.copycount.decide.domain.Costs;
import io.libraryhub.copycount.decide.domain.Decision;
import io.libraryhub.copycount.decide.domain.MarginalCopy;
import io.libraryhub.copycount.decide.domain.Promise;
import io.libraryhub.copycount.decide.domain.PurchasePolicy;
import io.libraryhub.copycount.whatif.domain.Situation;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A decision's formulas with its figures, as they are shown to the person who decides. */
final class PurchaseFormulas {
    private PurchaseFormulas() {}

    static Map<String, String> of(Decision decision, PurchasePolicy policy) {
        Situation now = decision.situation();
        Map<String, String> formulas = new LinkedHashMap<>();
        formulas.put(
                "F2",
                policy.promise() instanceof Promise.Wait wait
                        ? line("R = %d ÷ %.1f = %.2f", wait.days(), policy.cycleDays(), policy.ratio())
                        : line("R = %.2f", policy.ratio()));
        formulas.put(
                "F7",
                line(
                        "max(0, %d + %.2f − %d × %.0f ÷ %.0f) = %.1f",
                        now.waiting(),
                        now.demand().until(now.leadDays()),
                        now.copies(),
                        now.leadDays(),
                        now.cycleDays(),
                        decision.waitingAtDelivery()));
        formulas.put(
                "F1",
                line(
                        "max(0, ⌈%.0f ÷ %.2f⌉ − %d − %d) = %d",
                        Math.ceil(decision.waitingAtDelivery()),
                        policy.ratio(),
                        now.copies(),
                        now.onTheirWay(),
                        decision.promised()));
        if (!decision.copies().isEmpty()) {
            MarginalCopy last = decision.copies().get(decision.copies().size() - 1);
            Costs costs = policy.costs();
            formulas.put(
                    "F6",
                    line(
                            "%.2f × %.0f + %.2f × %.1f = %.2f %s %.2f",
                            yuan(costs.readerDay()),
                            last.readerDaysSaved(),
                            yuan(costs.loan()),
                            last.extraLoans(),
                            costs.worth(last.readerDaysSaved(), last.extraLoans()) / 100,
                            last.worthIt() ? "≥" : "<",
                            yuan(costs.hurdle())));
        }
        int after = now.copies() + now.onTheirWay() + decision.quantity();
        if (after > 0) {
            formulas.put(
                    "F11",
                    line(
                            "%.0f ÷ %d = %.1f ≥ %.1f",
                            decision.withAll().loans(),
                            after,
                            decision.withAll().loans() / after,
                            policy.turnoverFloor()));
        }
        return formulas;
    }

    private static double yuan(long fen) {
        return fen / 100.0;
    }

    private static String line(String format, Object... figures) {
        return String.format(Locale.ROOT, format, figures);
    }
}
