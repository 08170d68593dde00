package io.libraryhub.signals.account;

import io.libraryhub.signals.flow.Folded;
import io.libraryhub.signals.flow.SignalFunction;
import java.time.Duration;

/** Counts. The count is its own version: it only grows, so a restart never writes a smaller one over a larger. */
public final class CountFunction extends SignalFunction<String, CountAct, CountState, EventCount> {
    private static final long serialVersionUID = 1;

    public CountFunction(Duration interval) {
        super(CountState.class, interval);
    }

    @Override
    protected CountState empty() {
        return new CountState();
    }

    @Override
    protected long timeOf(CountAct act) {
        return act.at;
    }

    @Override
    protected Folded apply(CountState state, CountAct act) {
        state.type = act.type;
        state.localDay = act.localDay;
        state.counted += act.messages;
        return Folded.CHANGED;
    }

    @Override
    protected EventCount result(CountState state, String key, long now) {
        EventCount count = new EventCount();
        count.type = state.type;
        count.localDay = state.localDay;
        count.counted = state.counted;
        return count;
    }
}
