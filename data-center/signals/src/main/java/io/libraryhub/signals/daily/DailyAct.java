package io.libraryhub.signals.daily;

import io.libraryhub.messages.HoldPlaced;
import io.libraryhub.messages.LoanClosed;
import io.libraryhub.messages.LoanOpened;
import io.libraryhub.messages.LoanRenewed;
import io.libraryhub.messages.LoanVoided;
import io.libraryhub.signals.intake.Fact;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.util.Collector;

/** Something done with a title that its day counts. */
public class DailyAct {
    public static final byte LOAN = 1;
    public static final byte RETURN = 2;
    public static final byte RENEWAL = 3;
    public static final byte HOLD = 4;
    public static final byte VOIDED_LOAN = 5;
    public static final byte VOIDED_RETURN = 6;

    /** Of {@link #key}. */
    public static final TypeInformation<Tuple2<Long, Integer>> KEY = Types.TUPLE(Types.LONG, Types.INT);

    public long titleId;
    public int localDay;
    public byte kind;
    public long at;

    public static DailyAct of(long titleId, int localDay, byte kind, long at) {
        DailyAct act = new DailyAct();
        act.titleId = titleId;
        act.localDay = localDay;
        act.kind = kind;
        act.at = at;
        return act;
    }

    /** What of a fact concerns this signal. */
    public static void from(Fact fact, Collector<DailyAct> out) {
        if (fact.type.equals(LoanVoided.TYPE)) {
            out.collect(of(fact.titleId, fact.openedDay, VOIDED_LOAN, fact.openedAt));
            out.collect(of(fact.titleId, fact.closedDay, VOIDED_RETURN, fact.closedAt));
            return;
        }
        byte kind =
                switch (fact.type) {
                    case LoanOpened.TYPE -> LOAN;
                    case LoanClosed.TYPE -> RETURN;
                    case LoanRenewed.TYPE -> RENEWAL;
                    case HoldPlaced.TYPE -> HOLD;
                    default -> 0;
                };
        if (kind != 0) {
            out.collect(of(fact.titleId, fact.localDay, kind, fact.at));
        }
    }

    /** Title and day. */
    public Tuple2<Long, Integer> key() {
        return Tuple2.of(titleId, localDay);
    }
}
