package io.libraryhub.signals.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;

/** A title's copies, and which of them can serve readers: not lost, missing, damaged or withdrawn. */
public final class CopySet {
    /** Under these names a savepoint finds them again. */
    private static final MapStateDescriptor<Long, Boolean> COPIES =
            new MapStateDescriptor<>("copies", Types.LONG, Types.BOOLEAN);

    private static final MapStateDescriptor<Long, Long> TOUCHED =
            new MapStateDescriptor<>("copies-touched", Types.LONG, Types.LONG);

    private static final ValueStateDescriptor<Long> BALANCED =
            new ValueStateDescriptor<>("copies-balanced", Types.LONG);

    /** Of a copy nothing more is kept. */
    private static final long KNOWN = 1;

    private final MapState<Long, Boolean> copies;
    private final Touched touched;
    /** What happened until then is known from a balance; nothing before the first. */
    private final ValueState<Long> balanced;

    public CopySet(RuntimeContext context) {
        copies = context.getMapState(COPIES);
        touched = new Touched(context.getMapState(TOUCHED));
        balanced = context.getState(BALANCED);
    }

    /** A copy that was added. Answers by how many the copies that serve have grown. */
    public int add(long item) throws Exception {
        if (copies.contains(item)) {
            return 0;
        }
        copies.put(item, true);
        return 1;
    }

    /**
     * A copy that serves, or does not; of one that was never added, nothing is kept. Answers as {@link #add}.
     *
     * @param at when that became so: UTC, milliseconds
     */
    public int mark(long item, boolean serves, long at) throws Exception {
        Boolean before = copies.get(item);
        if (before == null || isBalanced(at)) {
            return 0;
        }
        touched.note(item, at);
        if (before == serves) {
            return 0;
        }
        copies.put(item, serves);
        return serves ? 1 : -1;
    }

    /**
     * The ledger's word on copies, but for what was heard of since. A copy that it does not list it has not taken in yet: of
     * such a one nothing changes. Nothing when it is older than what is known, or speaks of no copies.
     *
     * @param asOf what happened until then is in it: UTC, milliseconds
     * @param idle copies that do not serve
     */
    public Optional<Difference> balance(long asOf, long[] serving, long[] idle) throws Exception {
        if (isBalanced(asOf) || serving.length + idle.length == 0) {
            return Optional.empty();
        }
        balanced.update(asOf);
        Set<Long> since = touched.after(asOf);
        Map<Long, Long> idleNow = new HashMap<>();
        turn(idle, false, since).forEach(item -> idleNow.put(item, KNOWN));
        return Optional.of(new Difference(turn(serving, true, since), idleNow));
    }

    private List<Long> turn(long[] items, boolean serves, Set<Long> since) throws Exception {
        List<Long> turned = new ArrayList<>();
        for (long item : items) {
            Boolean before = copies.get(item);
            if (since.contains(item) || (before != null && before == serves)) {
                continue;
            }
            copies.put(item, serves);
            // A copy that nobody had heard of and that does not serve is no difference.
            if (serves || before != null) {
                turned.add(item);
            }
        }
        return turned;
    }

    private boolean isBalanced(long at) throws Exception {
        Long until = balanced.value();
        return until != null && at <= until;
    }
}
