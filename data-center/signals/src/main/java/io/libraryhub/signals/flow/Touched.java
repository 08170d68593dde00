package io.libraryhub.signals.flow;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.apache.flink.api.common.state.MapState;

/** When things were heard of since the last balance: what a balance of before must not take back. */
public final class Touched {
    private final MapState<Long, Long> times;

    public Touched(MapState<Long, Long> times) {
        this.times = times;
    }

    /** @param at UTC, milliseconds */
    public void note(long thing, long at) throws Exception {
        times.put(thing, at);
    }

    /** What was heard of after a balance; of the others it is forgotten when that was. */
    public Set<Long> after(long balance) throws Exception {
        Set<Long> after = new HashSet<>();
        Iterator<Map.Entry<Long, Long>> each = times.iterator();
        while (each.hasNext()) {
            Map.Entry<Long, Long> thing = each.next();
            if (thing.getValue() > balance) {
                after.add(thing.getKey());
            } else {
                each.remove();
            }
        }
        return after;
    }
}
