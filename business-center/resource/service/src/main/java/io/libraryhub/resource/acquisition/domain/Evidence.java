package io.libraryhub.resource.acquisition.domain;

import io.libraryhub.copycount.decide.domain.PurchasePolicy;
import io.libraryhub.messages.signal.PressureSignal;
import io.libraryhub.resource.outside.domain.OutsideDemand;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The figures behind a proposal, by name, as they are shown to the person who decides. */
public final class Evidence {
    private Evidence() {}

    public static Map<String, String> of(
            PressureSignal signal, Supply supply, PurchasePolicy policy, OutsideDemand outside) {
        int shortage = PurchaseRule.shortage(signal, policy);
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put("holds", Integer.toString(signal.activeHolds()));
        figures.put("unmetDemand", decimal(signal.unmetDemand()));
        figures.put("copies", Integer.toString(signal.copies()));
        figures.put("onOrder", Integer.toString(signal.onOrder()));
        figures.put("inProcess", Integer.toString(signal.inProcess()));
        figures.put("ratio", decimal(signal.ratio()));
        figures.put("shortage", Integer.toString(shortage));
        figures.put("cycleDays", decimal(policy.cycleDays()));
        figures.put("ownCopies", Integer.toString(supply.copies()));
        figures.put("ownOnTheirWay", Integer.toString(supply.onTheirWay()));
        figures.putAll(of(outside));
        figures.put("asOf", signal.causedAt().toString());
        figures.put(
                "formula",
                String.format(
                        Locale.ROOT,
                        "max(0, ⌈%d ÷ %.2f⌉ − %d − %d − %d) = %d",
                        signal.activeHolds(),
                        policy.ratio(),
                        signal.copies(),
                        signal.onOrder(),
                        signal.inProcess(),
                        shortage));
        return figures;
    }

    /**
     * Whether an open proposal was weighed by these figures a moment ago, and only unmet demand moved since. Then nothing would
     * come of it: how many copies are missing does not rest on unmet demand, what rises keeps the proposal open, and in a
     * moment it hardly fades.
     *
     * @param again how long such a moment is
     */
    public static boolean isWeighed(Map<String, String> weighed, PressureSignal signal, Duration again) {
        String asOf = weighed.get("asOf");
        return asOf != null
                && signal.causedAt().isBefore(Instant.parse(asOf).plus(again))
                && Integer.toString(signal.activeHolds()).equals(weighed.get("holds"))
                && Integer.toString(signal.copies()).equals(weighed.get("copies"))
                && Integer.toString(signal.onOrder()).equals(weighed.get("onOrder"))
                && Integer.toString(signal.inProcess()).equals(weighed.get("inProcess"));
    }

    /** The figures behind a proposal that rests on lists alone. */
    public static Map<String, String> of(Standing title, OutsideDemand outside) {
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put("holds", Integer.toString(title.waiting()));
        figures.put("ownCopies", Integer.toString(title.supply().copies()));
        figures.put("ownOnTheirWay", Integer.toString(title.supply().onTheirWay()));
        figures.putAll(of(outside));
        return figures;
    }

    /** What lists say of the title; nothing when it is on none. */
    public static Map<String, String> of(OutsideDemand outside) {
        return outside.parts().isEmpty()
                ? Map.of()
                : Map.of("outside", outside.named(), "outsidePerDay", decimal(outside.perDay()));
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
