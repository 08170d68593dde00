package io.libraryhub.signals.online;

import io.libraryhub.messages.OnlineOpened;
import io.libraryhub.signals.intake.Fact;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple4;
import org.apache.flink.util.Collector;

/** Somebody went on to read a title online. */
public class OnlineAct {
    /** Of {@link #key}. */
    public static final TypeInformation<Tuple4<Long, String, Integer, Integer>> KEY =
            Types.TUPLE(Types.LONG, Types.STRING, Types.INT, Types.INT);

    public long titleId;
    public String host = "";
    public int localDay;
    public int localHour;
    public long at;

    public static OnlineAct of(long titleId, String host, int localDay, int localHour, long at) {
        OnlineAct act = new OnlineAct();
        act.titleId = titleId;
        act.host = host;
        act.localDay = localDay;
        act.localHour = localHour;
        act.at = at;
        return act;
    }

    /** What of a fact concerns this signal. */
    public static void from(Fact fact, Collector<OnlineAct> out) {
        if (OnlineOpened.TYPE.equals(fact.type)) {
            out.collect(of(fact.titleId, fact.host, fact.localDay, fact.localHour, fact.at));
        }
    }

    /** Title, database, day and hour. */
    public Tuple4<Long, String, Integer, Integer> key() {
        return Tuple4.of(titleId, host, localDay, localHour);
    }
}
