package io.libraryhub.signals.together;

import io.libraryhub.messages.ConsentChanged;
import io.libraryhub.messages.LoanOpened;
import io.libraryhub.messages.LoanVoided;
import io.libraryhub.messages.ReaderErased;
import io.libraryhub.messages.ReaderMerged;
import io.libraryhub.signals.flow.ConsentFunction;
import io.libraryhub.signals.intake.Fact;
import org.apache.flink.util.Collector;

/** A reader's loan, or what he allows. */
public class BorrowAct {
    public static final byte LOAN = 1;
    /** A loan that never was: as of when it was told to begin. */
    public static final byte VOIDED_LOAN = 2;

    public static final byte ALLOWED = 3;
    public static final byte WITHDRAWN = 4;
    public static final byte GONE = 5;

    public long readerId;
    public byte kind;
    public long at;
    public long loanId;
    public long titleId;

    public static BorrowAct of(long readerId, byte kind, long at) {
        BorrowAct act = new BorrowAct();
        act.readerId = readerId;
        act.kind = kind;
        act.at = at;
        return act;
    }

    public static BorrowAct loan(long readerId, byte kind, long at, long loanId, long titleId) {
        BorrowAct act = of(readerId, kind, at);
        act.loanId = loanId;
        act.titleId = titleId;
        return act;
    }

    /** What of a fact concerns this signal. */
    public static void from(Fact fact, Collector<BorrowAct> out) {
        switch (fact.type) {
            case ConsentChanged.TYPE -> {
                if (ConsentFunction.PURPOSE.equals(fact.purpose)) {
                    out.collect(of(fact.readerId, fact.granted ? ALLOWED : WITHDRAWN, fact.at));
                }
            }
            case LoanOpened.TYPE -> out.collect(loan(fact.readerId, LOAN, fact.at, fact.loanId, fact.titleId));
            case LoanVoided.TYPE -> out.collect(
                    loan(fact.readerId, VOIDED_LOAN, fact.openedAt, fact.loanId, fact.titleId));
            case ReaderErased.TYPE, ReaderMerged.TYPE -> out.collect(of(fact.readerId, GONE, fact.at));
            default -> {
                // Only what was lent was borrowed together.
            }
        }
    }
}
