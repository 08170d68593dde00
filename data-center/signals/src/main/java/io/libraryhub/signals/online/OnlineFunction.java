package io.libraryhub.signals.online;

import io.libraryhub.signals.flow.DayFunction;
import io.libraryhub.signals.flow.Folded;
import io.libraryhub.signals.flow.OpenDay;
import java.time.Duration;
import org.apache.flink.api.java.tuple.Tuple4;

/** Counts readers who went on to read online. */
public final class OnlineFunction
        extends DayFunction<Tuple4<Long, String, Integer, Integer>, OnlineAct, OnlineState, OnlineUse> {
    private static final long serialVersionUID = 1;

    public OnlineFunction(OpenDay days, Duration interval) {
        super(OnlineState.class, days, interval);
    }

    @Override
    protected OnlineState empty() {
        return new OnlineState();
    }

    @Override
    protected long timeOf(OnlineAct act) {
        return act.at;
    }

    @Override
    protected int dayOf(OnlineAct act) {
        return act.localDay;
    }

    @Override
    protected Folded count(OnlineState state, OnlineAct act) {
        state.uses++;
        return Folded.CHANGED;
    }

    @Override
    protected OnlineUse result(OnlineState state, Tuple4<Long, String, Integer, Integer> key, long now) {
        OnlineUse use = new OnlineUse();
        use.titleId = key.f0;
        use.host = key.f1;
        use.localDay = key.f2;
        use.localHour = key.f3;
        use.uses = state.uses;
        use.version = state.version;
        return use;
    }
}
