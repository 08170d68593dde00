package io.libraryhub.signals.kin;

import io.libraryhub.messages.ReaderErased;
import io.libraryhub.messages.ReaderMerged;
import io.libraryhub.signals.intake.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/** Knows who was joined with whom, and who was erased. One key for all: both are rare, and a family has members anywhere. */
public final class KinFunction extends KeyedProcessFunction<Integer, Fact, Fact> {
    private static final long serialVersionUID = 1;

    /** Account given up → the account kept. */
    private transient @Nullable MapState<Long, Long> kept;
    /** Account given up → when: UTC, milliseconds. */
    private transient @Nullable MapState<Long, Long> since;

    private transient @Nullable MapState<Long, Boolean> erased;

    public static boolean concerns(Fact fact) {
        return ReaderMerged.TYPE.equals(fact.type) || ReaderErased.TYPE.equals(fact.type);
    }

    @Override
    public void open(OpenContext context) {
        kept = getRuntimeContext().getMapState(new MapStateDescriptor<>("kept", Types.LONG, Types.LONG));
        since = getRuntimeContext().getMapState(new MapStateDescriptor<>("since", Types.LONG, Types.LONG));
        erased = getRuntimeContext().getMapState(new MapStateDescriptor<>("erased", Types.LONG, Types.BOOLEAN));
    }

    @Override
    public void processElement(Fact fact, Context context, Collector<Fact> out) throws Exception {
        Map<Long, Long> next = new HashMap<>();
        for (Map.Entry<Long, Long> each : known(kept).entries()) {
            next.put(each.getKey(), each.getValue());
        }
        if (ReaderErased.TYPE.equals(fact.type)) {
            known(erased).put(fact.readerId, true);
        } else if (!next.containsKey(fact.readerId) && !leadsTo(fact.intoReaderId, fact.readerId, next)) {
            next.put(fact.readerId, fact.intoReaderId);
            known(kept).put(fact.readerId, fact.intoReaderId);
            known(since).put(fact.readerId, fact.at);
            tell(fact, home(fact.readerId, next), next, out);
        }
        for (long account : next.keySet()) {
            if (leadsTo(account, fact.readerId, next)) {
                tell(fact, account, next, out);
            }
        }
    }

    private static boolean leadsTo(long account, long other, Map<Long, Long> next) {
        Long step = account;
        while (step != null && step != other) {
            step = next.get(step);
        }
        return step != null;
    }

    private static long home(long account, Map<Long, Long> next) {
        long home = account;
        for (Long step = next.get(account); step != null; step = next.get(step)) {
            home = step;
        }
        return home;
    }

    private void tell(Fact cause, long account, Map<Long, Long> next, Collector<Fact> out) throws Exception {
        List<Long> path = new ArrayList<>();
        long home = account;
        for (Long step = next.get(account); step != null; step = next.get(step)) {
            path.add(step);
            path.add(known(since).get(home));
            home = step;
        }
        Fact fact = new Fact();
        fact.type = known(erased).contains(home) ? Kin.ERASED : Kin.JOINED;
        fact.at = cause.at;
        fact.localDay = cause.localDay;
        fact.localHour = cause.localHour;
        fact.readerId = account;
        fact.intoReaderId = home;
        fact.path = path.stream().mapToLong(Long::longValue).toArray();
        out.collect(fact);
    }

    private static <T> T known(@Nullable T opened) {
        return Objects.requireNonNull(opened);
    }
}
