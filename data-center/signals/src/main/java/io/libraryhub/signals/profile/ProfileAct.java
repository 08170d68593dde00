package io.libraryhub.signals.profile;

import io.libraryhub.messages.ConsentChanged;
import io.libraryhub.messages.HoldPlaced;
import io.libraryhub.messages.LoanOpened;
import io.libraryhub.messages.LoanVoided;
import io.libraryhub.messages.ReaderErased;
import io.libraryhub.messages.RegistrationMade;
import io.libraryhub.signals.flow.ConsentFunction;
import io.libraryhub.signals.intake.Fact;
import io.libraryhub.signals.kin.Kin;
import org.apache.flink.util.Collector;

/** Something a reader did that says what he likes, or a change of his consent. */
public class ProfileAct {
    public static final byte CONSENT = 1;
    public static final byte LOAN = 2;
    public static final byte HOLD = 3;
    public static final byte REGISTRATION = 4;
    /** A loan that never was is taken away again, as of its own time. */
    public static final byte VOIDED_LOAN = 5;
    /** The reader is to be forgotten: nothing is told of this number any more. */
    public static final byte ERASED = 6;
    /** The account is one of several that a person has, or had. */
    public static final byte JOINED = 7;

    public long readerId;
    public byte kind;
    public long at;
    public boolean granted;
    public String classCode = "";
    public String author = "";
    public String activityKind = "";
    public String[] tags = new String[0];
    /** Of an account that was joined: the one that its person goes on with. */
    public long home;
    /** Of an account that was joined: those on its way there, each followed by when it was joined. */
    public long[] path = new long[0];

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
            case ReaderErased.TYPE, Kin.ERASED -> out.collect(of(ERASED, fact));
            case Kin.JOINED -> {
                ProfileAct act = of(JOINED, fact);
                act.home = fact.intoReaderId;
                act.path = fact.path;
                out.collect(act);
            }
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
