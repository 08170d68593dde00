package io.libraryhub.signals.footfall;

import io.libraryhub.signals.flow.DayFunction;
import io.libraryhub.signals.flow.Folded;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.jspecify.annotations.Nullable;

/** Counts who came into a venue on a day, and who is inside. */
public final class FootfallFunction extends DayFunction<Tuple2<String, Integer>, VisitAct, FootfallState, VenueDay> {
    private static final long serialVersionUID = 1;

    private final FootfallFormula formula;
    /** The day's visits. */
    private transient @Nullable MapState<String, VisitMark> visits;

    public FootfallFunction(FootfallFormula formula, Duration interval) {
        super(FootfallState.class, formula.days(), interval);
        this.formula = formula;
    }

    @Override
    public void open(OpenContext context) throws Exception {
        super.open(context);
        visits = getRuntimeContext()
                .getMapState(new MapStateDescriptor<>("visits", Types.STRING, Types.POJO(VisitMark.class)));
    }

    @Override
    protected FootfallState empty() {
        FootfallState state = new FootfallState();
        state.net = formula.emptySteps();
        return state;
    }

    @Override
    protected long timeOf(VisitAct act) {
        return act.at;
    }

    @Override
    protected int dayOf(VisitAct act) {
        return act.localDay;
    }

    @Override
    protected Folded count(FootfallState state, VisitAct act) throws Exception {
        MapState<String, VisitMark> known = Objects.requireNonNull(visits);
        VisitMark mark = known.get(act.visit);
        if (mark == null) {
            mark = new VisitMark();
        }
        if (act.entered ? mark.enteredAt != 0 : mark.leftAt != 0) {
            return Folded.IGNORED;
        }
        if (act.entered) {
            mark.enteredAt = act.at;
            state.entered++;
            state.net[step(state, act, act.at)]++;
        } else {
            mark.leftAt = act.at;
        }
        known.put(act.visit, mark);
        if (mark.enteredAt == 0) {
            return Folded.KEPT;
        }
        if (mark.leftAt != 0) {
            state.left++;
            // Two gates need not have the same time.
            state.net[step(state, act, Math.max(mark.enteredAt, mark.leftAt))]--;
        }
        return Folded.CHANGED;
    }

    private int step(FootfallState state, VisitAct act, long at) {
        return formula.stepOf(at, act.localDay, state.net.length);
    }

    @Override
    protected void ended() {
        Objects.requireNonNull(visits).clear();
    }

    @Override
    protected VenueDay result(FootfallState state, Tuple2<String, Integer> key, long now) {
        int peak = formula.peakStep(state.net);
        VenueDay row = new VenueDay();
        row.venue = key.f0;
        row.localDay = key.f1;
        row.entered = state.entered;
        row.left = state.left;
        row.peak = formula.insideAt(state.net, peak);
        row.peakAt = Instant.ofEpochMilli(formula.endOf(peak, key.f1));
        row.version = state.version;
        row.causedAt = Instant.ofEpochMilli(state.causedAt);
        return row;
    }
}
