package io.libraryhub.signals.footfall;

import io.libraryhub.messages.VisitEntered;
import io.libraryhub.messages.VisitLeft;
import io.libraryhub.signals.intake.Fact;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.util.Collector;

/** Somebody passed a gate: once for the venue, once for the city. */
public class VisitAct {
    /** In place of a venue: all of them. */
    public static final String CITY = "*";

    /** Of {@link #key}. */
    public static final TypeInformation<Tuple2<String, Integer>> KEY = Types.TUPLE(Types.STRING, Types.INT);

    public String venue = "";
    public int localDay;
    public String visit = "";
    public boolean entered;
    public long at;

    public static VisitAct of(String venue, int localDay, String visit, boolean entered, long at) {
        VisitAct act = new VisitAct();
        act.venue = venue;
        act.localDay = localDay;
        act.visit = visit;
        act.entered = entered;
        act.at = at;
        return act;
    }

    /** What of a fact concerns this signal. */
    public static void from(Fact fact, Collector<VisitAct> out) {
        boolean entered = VisitEntered.TYPE.equals(fact.type);
        if (entered || VisitLeft.TYPE.equals(fact.type)) {
            out.collect(of(fact.branch, fact.localDay, fact.subject, entered, fact.at));
            out.collect(of(CITY, fact.localDay, fact.subject, entered, fact.at));
        }
    }

    /** Venue and day. */
    public Tuple2<String, Integer> key() {
        return Tuple2.of(venue, localDay);
    }
}
