package io.libraryhub.signals.account;

import io.libraryhub.signals.intake.Fact;
import org.apache.flink.api.java.tuple.Tuple2;

/** Messages of a type and day, for the count. */
public class CountAct {
    public String type = "";
    public int localDay;
    public long at;
    public int messages = 1;

    public static CountAct of(Fact fact) {
        CountAct act = new CountAct();
        act.type = fact.type;
        act.localDay = fact.localDay;
        act.at = fact.at;
        return act;
    }

    /** Counts others of its key as well. */
    public void add(CountAct other) {
        messages += other.messages;
        at = Math.max(at, other.at);
    }

    /** As {@link #key}, without making a text of it. */
    public Tuple2<String, Integer> sort() {
        return Tuple2.of(type, localDay);
    }

    /** Type and day. */
    public String key() {
        return type + "|" + localDay;
    }
}
