package io.libraryhub.signals.forget;

import io.libraryhub.messages.ReaderErased;
import io.libraryhub.messages.ReaderMerged;
import io.libraryhub.signals.intake.Fact;
import org.apache.flink.util.Collector;

/** A reader's number that is to stand nowhere any more. */
public class Forget {
    public long readerId;
    /** What takes its place: the number of nobody, or of the account that it was joined with; 0: not chosen yet. */
    public long becomes;
    /** Whether the reader lives on under the other number: then what he allowed under this one is not taken over. */
    public boolean merged;

    static Forget of(long readerId, long becomes, boolean merged) {
        Forget forget = new Forget();
        forget.readerId = readerId;
        forget.becomes = becomes;
        forget.merged = merged;
        return forget;
    }

    /** What of a fact concerns this. */
    public static void from(Fact fact, Collector<Forget> out) {
        if (ReaderErased.TYPE.equals(fact.type)) {
            out.collect(of(fact.readerId, 0, false));
        } else if (ReaderMerged.TYPE.equals(fact.type)) {
            out.collect(of(fact.readerId, fact.intoReaderId, true));
        }
    }
}
