package io.libraryhub.signals.load;

import io.libraryhub.messages.LoanClosed;
import io.libraryhub.messages.LoanOpened;
import io.libraryhub.messages.LoanRenewed;
import io.libraryhub.signals.flow.Decay;
import io.libraryhub.signals.intake.Fact;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.api.java.tuple.Tuple3;
import org.apache.flink.util.Collector;

/** Something that a service point did for a reader; or several such acts, added up. */
public class LoadAct {
    public static final byte LOAN = 1;
    public static final byte RETURN = 2;
    public static final byte RENEWAL = 3;

    /** Of {@link #key}. */
    public static final TypeInformation<Tuple2<String, String>> KEY = Types.TUPLE(Types.STRING, Types.STRING);

    /** Empty when not said. */
    public String branch = "";

    /** Empty when not said. */
    public String channel = "";

    public byte kind;
    public long at;
    /** How many acts, as of {@link #at}. */
    public double weight = 1;

    public static LoadAct of(String branch, String channel, byte kind, long at) {
        LoadAct act = new LoadAct();
        act.branch = branch;
        act.channel = channel;
        act.kind = kind;
        act.at = at;
        return act;
    }

    /** What of a fact concerns this signal. */
    public static void from(Fact fact, Collector<LoadAct> out) {
        byte kind =
                switch (fact.type) {
                    case LoanOpened.TYPE -> LOAN;
                    case LoanClosed.TYPE -> RETURN;
                    case LoanRenewed.TYPE -> RENEWAL;
                    default -> 0;
                };
        if (kind != 0) {
            out.collect(of(fact.branch, fact.channel, kind, fact.at));
        }
    }

    /** Adds others of its kind and key. */
    public void add(LoadAct other, Decay decay) {
        weight = decay.add(weight, at, other.weight, other.at);
        at = Math.max(at, other.at);
    }

    /** What can be added up before it is sent: branch, channel and kind. */
    public Tuple3<String, String, Byte> sort() {
        return Tuple3.of(branch, channel, kind);
    }

    /** Branch and channel. */
    public Tuple2<String, String> key() {
        return Tuple2.of(branch, channel);
    }
}
