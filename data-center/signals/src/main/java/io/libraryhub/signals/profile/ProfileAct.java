package io.libraryhub.signals.profile;

import io.libraryhub.messages.ConsentChanged;
import io.libraryhub.messages.HoldPlaced;
import io.libraryhub.messages.LoanOpened;
import io.libraryhub.messages.LoanVoided;
import io.libraryhub.messages.ReaderErased;
import io.libraryhub.messages.ReaderMerged;
import io.libraryhub.messages.RegistrationMade;
import io.libraryhub.signals.flow.ConsentFunction;
import io.libraryhub.signals.intake.Fact;
import org.apache.flink.util.Collector;

/** Something a reader did that says what he likes, or a change of his consent. */
public class ProfileAct {
    public static final byte CONSENT = 1;
    public static final byte LOAN = 2;
    public static final byte HOLD = 3;
    public static final byte REGISTRATION = 4;
    /** A loan that never was is taken away again, as of its own time. */
    public static final byte VOIDED_LOAN = 5;
    /** The reader is to be forgotten, or is another one: nothing is told of this number any more. */
    public static final byte ERASED = 6;

    public long readerId;
    public byte kind;
    public long at;
    public boolean granted;
    public String classCode = "";
    public String author = "";
    public String activityKind = "";
    public String[] tags = new String[0];

    static ProfileAct of(byte kind, Fact fact) {
        ProfileAct act = new ProfileAct();
        act.kind = kind;
        act.readerId = fact.readerId;
        act.at = fact.at;
        act.granted = fact.granted;
        act.classCode = fact.classCode;
        act.author = fact.author;
        act.activityKind = fact.activityKind;
        act.tags = fact.tags;
        return act;
    }

    /** What of a fact concerns this signal. */
    public static void from(Fact fact, Collector<ProfileAct> out) {
        switch (fact.type) {
            case ConsentChanged.TYPE -> {
                if (ConsentFunction.PURPOSE.equals(fact.purpose)) {
                    out.collect(of(CONSENT, fact));
                }
            }
            case LoanOpened.TYPE -> out.collect(of(LOAN, fact));
            case HoldPlaced.TYPE -> out.collect(of(HOLD, fact));
            case ReaderErased.TYPE, ReaderMerged.TYPE -> out.collect(of(ERASED, fact));
            case LoanVoided.TYPE -> {
                ProfileAct act = of(VOIDED_LOAN, fact);
                act.at = fact.openedAt;
                out.collect(act);
            }
            case RegistrationMade.TYPE -> out.collect(of(REGISTRATION, fact));
            default -> {
                // Nothing else says what a reader likes.
            }
        }
    }
}
