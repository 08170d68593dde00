package io.libraryhub.signals.hot;

import io.libraryhub.messages.HoldPlaced;
import io.libraryhub.messages.LoanOpened;
import io.libraryhub.messages.LoanRenewed;
import io.libraryhub.messages.LoanVoided;
import io.libraryhub.signals.intake.Fact;
import org.apache.flink.util.Collector;

/** Something done with a title that makes it hotter. */
public class HotAct {
    public static final byte HOLD = 1;
    public static final byte LOAN = 2;
    public static final byte RENEWAL = 3;
    /** A loan that never was is taken away again, as of its own time. */
    public static final byte VOIDED_LOAN = 4;

    public long titleId;
    public byte kind;
    public long at;

    public static HotAct of(long titleId, byte kind, long at) {
        HotAct act = new HotAct();
        act.titleId = titleId;
        act.kind = kind;
        act.at = at;
        return act;
    }

    /** What of a fact concerns this signal. */
    public static void from(Fact fact, Collector<HotAct> out) {
        switch (fact.type) {
            case HoldPlaced.TYPE -> out.collect(of(fact.titleId, HOLD, fact.at));
            case LoanOpened.TYPE -> out.collect(of(fact.titleId, LOAN, fact.at));
            case LoanRenewed.TYPE -> out.collect(of(fact.titleId, RENEWAL, fact.at));
            case LoanVoided.TYPE -> out.collect(of(fact.titleId, VOIDED_LOAN, fact.openedAt));
            default -> {
                // Nothing else makes a title hot.
            }
        }
    }
}
