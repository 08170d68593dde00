package io.libraryhub.signals.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;

/**
 * What a balance found different and no message has explained yet. A balance may hold what happened while it was read, and its
 * message overtakes those that tell it; so a difference is a drift only when the next balance comes and nothing has told it
 * still. Put right it is at once.
 */
public final class Suspects {
    /** By thing: what was kept of one that was too many, above 0; of one that was missing, below 0. */
    private final MapState<Long, Long> things;

    /** @param kind one of {@link TitleDrift}; under this name a savepoint finds them again */
    public Suspects(RuntimeContext context, String kind) {
        things = context.getMapState(new MapStateDescriptor<>("suspected-" + kind, Types.LONG, Types.LONG));
    }

    /**
     * A balance's difference takes the place of the one before.
     *
     * @return what the balance before had found and nothing explained: a drift
     */
    public Difference next(Difference found) throws Exception {
        List<Long> missing = new ArrayList<>();
        Map<Long, Long> surplus = new HashMap<>();
        for (Map.Entry<Long, Long> thing : things.entries()) {
            if (thing.getValue() < 0) {
                missing.add(thing.getKey());
            } else {
                surplus.put(thing.getKey(), thing.getValue());
            }
        }
        things.clear();
        for (long thing : found.missing()) {
            things.put(thing, -1L);
        }
        for (Map.Entry<Long, Long> thing : found.surplus().entrySet()) {
            things.put(thing.getKey(), thing.getValue());
        }
        return new Difference(missing, surplus);
    }

    /** A message tells that a thing that was missing began: whether that explains a difference. */
    public boolean began(long thing) throws Exception {
        Long kept = things.get(thing);
        if (kept == null || kept > 0) {
            return false;
        }
        things.remove(thing);
        return true;
    }

    /** A message tells that a thing that was too many ended. Answers what was kept of it; 0 when that explains nothing. */
    public long ended(long thing) throws Exception {
        Long kept = things.get(thing);
        if (kept == null || kept < 0) {
            return 0;
        }
        things.remove(thing);
        return kept;
    }
}
