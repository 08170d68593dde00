package io.libraryhub.resource.acquisition.domain;

import io.libraryhub.copycount.decide.domain.Decision;
import io.libraryhub.copycount.decide.domain.MarginalCopy;
import io.libraryhub.copycount.decide.domain.PurchasePolicy;
import io.libraryhub.copycount.whatif.domain.Forecast;
import io.libraryhub.copycount.whatif.domain.Situation;
import io.libraryhub.kernel.Money;
import io.libraryhub.resource.api.AdviceView;
import io.libraryhub.resource.api.OutsidePart;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is shown of a decision. */
public final class Advice {
    private Advice() {}

    public static AdviceView of(
            Decision decision,
            KeptPolicy policy,
            PurchasePolicy rule,
            Map<String, Integer> placement,
            List<OutsidePart> outside,
            @Nullable Instant asOf,
            Instant now) {
        Situation title = decision.situation();
        return new AdviceView(
                decision.quantity(),
                decision.verdict().word(),
                decision.promised(),
                decision.waitingAtDelivery(),
                title.demand().perDay(),
                title.demand().halfLifeDays(),
                decision.readerDaysSaved(),
                decision.savedPerYuan(),
                decision.copies().stream().map(Advice::copy).toList(),
                future(decision.asItIs()),
                future(decision.withAll()),
                placement,
                outside,
                PurchaseFormulas.of(decision, rule),
                changes(decision, rule),
                new AdviceView.PolicyRef(
                        policy.scope().classCode(), policy.scope().branch(), policy.version(), policy.ratio()),
                asOf,
                now);
    }

    /** What a copy does, as the allocation needs it. */
    public static List<MarginalCopy> copies(AdviceView advice) {
        return advice.copies().stream()
                .map(copy -> new MarginalCopy(
                        copy.number(),
                        copy.readerDaysSaved(),
                        copy.extraLoans(),
                        copy.spend().fen(),
                        copy.worthIt()))
                .toList();
    }

    private static AdviceView.Copy copy(MarginalCopy copy) {
        return new AdviceView.Copy(
                copy.number(),
                copy.readerDaysSaved(),
                copy.extraLoans(),
                copy.savedPerYuan(),
                new Money(copy.spend()),
                copy.worthIt());
    }

    private static AdviceView.Future future(Forecast forecast) {
        return new AdviceView.Future(
                finite(forecast.lastWait()), finite(forecast.meanWait()), forecast.loans(), forecast.idleCopies());
    }

    private static @Nullable Double finite(double days) {
        return Double.isFinite(days) ? days : null;
    }

    /** By how much a figure must change until the answer is another one. */
    private static Map<String, Double> changes(Decision decision, PurchasePolicy rule) {
        Map<String, Double> changes = new TreeMap<>();
        Situation now = decision.situation();
        double served = now.copies() * now.leadDays() / now.cycleDays();
        changes.put("clearsAt", Math.max(0, Math.floor(served - now.demand().until(now.leadDays()))));
        if (!decision.copies().isEmpty()) {
            MarginalCopy last = decision.copies().get(decision.copies().size() - 1);
            if (last.worthIt()) {
                double worth = rule.costs().worth(last.readerDaysSaved(), last.extraLoans());
                changes.put(
                        "tooDearFrom",
                        worth - rule.costs().processing() + rule.costs().resale());
            }
        }
        return changes;
    }
}
