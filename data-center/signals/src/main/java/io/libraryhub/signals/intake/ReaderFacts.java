package io.libraryhub.signals.intake;

import io.libraryhub.messages.ConsentChanged;
import io.libraryhub.messages.HoldPlaced;
import io.libraryhub.messages.LoanOpened;
import io.libraryhub.messages.LoanVoided;
import io.libraryhub.messages.ReaderErased;
import io.libraryhub.messages.ReaderMerged;
import io.libraryhub.messages.RegistrationMade;
import java.util.Set;
import org.apache.flink.util.Collector;

/** The facts that say what a reader likes, what he allows, and that he goes. */
public final class ReaderFacts {
    private static final Set<String> TYPES = Set.of(
            ConsentChanged.TYPE,
            ReaderErased.TYPE,
            ReaderMerged.TYPE,
            LoanOpened.TYPE,
            LoanVoided.TYPE,
            HoldPlaced.TYPE,
            RegistrationMade.TYPE);

    private ReaderFacts() {}

    public static void from(Fact fact, Collector<Fact> out) {
        if (TYPES.contains(fact.type)) {
            out.collect(fact);
        }
    }
}
