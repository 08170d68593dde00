package io.libraryhub.signals.intake;

import org.apache.flink.util.Collector;

/** The facts that concern a title. Of a fact that speaks of several, as a search does, one for each. */
public final class TitleFacts {
    private TitleFacts() {}

    public static void from(Fact fact, Collector<Fact> out) {
        if (fact.titleId != 0) {
            out.collect(fact);
            return;
        }
        for (long title : fact.unavailableTitles) {
            out.collect(fact.about(title));
        }
    }
}
