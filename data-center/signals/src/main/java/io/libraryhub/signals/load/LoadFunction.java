package io.libraryhub.signals.load;

import io.libraryhub.signals.flow.Folded;
import io.libraryhub.signals.flow.SignalFunction;
import java.time.Duration;
import java.time.Instant;
import org.apache.flink.api.java.tuple.Tuple2;

/** Folds what a service point does into its load. */
public final class LoadFunction extends SignalFunction<Tuple2<String, String>, LoadAct, LoadState, PointLoad> {
    private static final long serialVersionUID = 1;

    private final LoadFormula formula;

    public LoadFunction(LoadFormula formula, Duration interval) {
        super(LoadState.class, interval);
        this.formula = formula;
    }

    @Override
    protected LoadState empty() {
        return new LoadState();
    }

    @Override
    protected long timeOf(LoadAct act) {
        return act.at;
    }

    @Override
    protected Folded apply(LoadState state, LoadAct act) {
        long at = Math.max(state.at, act.at);
        double left = formula.decay().at(1, state.at, at);
        state.loans *= left;
        state.returns *= left;
        state.renewals *= left;
        state.at = at;
        double weight = formula.decay().at(act.weight, act.at, at);
        switch (act.kind) {
            case LoadAct.LOAN -> state.loans += weight;
            case LoadAct.RETURN -> state.returns += weight;
            case LoadAct.RENEWAL -> state.renewals += weight;
            default -> throw new IllegalArgumentException("no such act: " + act.kind);
        }
        return Folded.CHANGED;
    }

    @Override
    protected PointLoad result(LoadState state, Tuple2<String, String> key, long now) {
        PointLoad row = new PointLoad();
        row.branch = key.f0;
        row.channel = key.f1;
        row.loans = formula.perHour(state.loans);
        row.returns = formula.perHour(state.returns);
        row.renewals = formula.perHour(state.renewals);
        row.version = state.version;
        row.causedAt = Instant.ofEpochMilli(state.at);
        return row;
    }
}
