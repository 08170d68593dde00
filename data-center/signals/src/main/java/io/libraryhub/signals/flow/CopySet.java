package io.libraryhub.signals.flow;

import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;

/** A title's copies, and which of them can serve readers: not lost, missing or damaged. */
public final class CopySet {
    /** Under this name a savepoint finds them again. */
    public static final MapStateDescriptor<Long, Boolean> STATE =
            new MapStateDescriptor<>("copies", Types.LONG, Types.BOOLEAN);

    private final MapState<Long, Boolean> copies;

    /** @param copies of {@link #STATE} */
    public CopySet(MapState<Long, Boolean> copies) {
        this.copies = copies;
    }

    /** A copy that was added. Answers by how many the copies that serve have grown. */
    public int add(long item) throws Exception {
        if (copies.contains(item)) {
            return 0;
        }
        copies.put(item, true);
        return 1;
    }

    /** A copy that serves, or does not; of one that was never added, nothing is kept. Answers as {@link #add}. */
    public int mark(long item, boolean serves) throws Exception {
        Boolean before = copies.get(item);
        if (before == null || before == serves) {
            return 0;
        }
        copies.put(item, serves);
        return serves ? 1 : -1;
    }
}
