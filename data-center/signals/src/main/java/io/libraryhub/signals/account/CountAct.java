package io.libraryhub.signals.account;

import io.libraryhub.signals.intake.Fact;

/** One message, for the count. */
public class CountAct {
    public String type = "";
    public int localDay;
    public long at;

    public static CountAct of(Fact fact) {
        CountAct act = new CountAct();
        act.type = fact.type;
        act.localDay = fact.localDay;
        act.at = fact.at;
        return act;
    }

    /** Type and day. */
    public String key() {
        return type + "|" + localDay;
    }
}
