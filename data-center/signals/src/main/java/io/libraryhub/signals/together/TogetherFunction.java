package io.libraryhub.signals.together;

import io.libraryhub.signals.flow.Folded;
import io.libraryhub.signals.flow.SignalFunction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Adds up the readers behind each pair of a title. */
public final class TogetherFunction extends SignalFunction<Long, PairAct, TogetherState, TitleTogether> {
    private static final long serialVersionUID = 1;
    private static final Comparator<Partner> STRONGEST_FIRST =
            Comparator.comparingDouble(Partner::weight).reversed().thenComparing(Partner::titleId);

    private final TogetherFormula formula;

    public TogetherFunction(TogetherFormula formula, Duration interval) {
        super(TogetherState.class, interval);
        this.formula = formula;
    }

    @Override
    protected TogetherState empty() {
        return new TogetherState();
    }

    @Override
    protected long timeOf(PairAct act) {
        return act.at;
    }

    @Override
    protected Folded apply(TogetherState state, PairAct act) {
        Folded all = Folded.IGNORED;
        for (int i = 0; i < act.count; i++) {
            Folded one = act.partners[i] == act.titleId
                    ? countItself(state, act.readers[i], act.pairedAt[i])
                    : count(state.kept, act.partners[i], act.readers[i], act.pairedAt[i]);
            all = one.compareTo(all) > 0 ? one : all;
        }
        return all;
    }

    /** CHANGED when there is a pair that may be told. */
    private Folded countItself(TogetherState state, int more, long at) {
        state.weight = formula.decay().add(state.weight, state.weightAt, more, at);
        state.weightAt = Math.max(state.weightAt, at);
        for (int i = 0; i < state.kept.count; i++) {
            if (state.kept.readers[i] >= formula.leastReaders()) {
                return Folded.CHANGED;
            }
        }
        return Folded.KEPT;
    }

    /** CHANGED when the pair is, or was, one that may be told. */
    private Folded count(Partners kept, long partner, int more, long at) {
        int known = kept.indexOf(partner);
        if (known < 0 && more < 0) {
            // It was too weak to be kept.
            return Folded.IGNORED;
        }
        int index = known < 0 ? kept.add(partner) : known;
        boolean was = kept.readers[index] >= formula.leastReaders();
        kept.count(index, more, at, formula.decay());
        boolean is = kept.readers[index] >= formula.leastReaders();
        if (kept.readers[index] == 0) {
            kept.remove(index);
        } else if (kept.count > formula.mostKept()) {
            kept.keepStrongest(formula.kept(), formula.decay());
        }
        return was || is ? Folded.CHANGED : Folded.KEPT;
    }

    @Override
    protected TitleTogether result(TogetherState state, Long titleId, long now) {
        List<Partner> told = new ArrayList<>();
        Partners kept = state.kept;
        for (int i = 0; i < kept.count; i++) {
            if (kept.readers[i] >= formula.leastReaders()) {
                double weight = formula.decay().at(kept.weights[i], kept.at[i], state.causedAt);
                told.add(new Partner(Long.toString(kept.titles[i]), weight, kept.readers[i]));
            }
        }
        told.sort(STRONGEST_FIRST);
        TitleTogether row = new TitleTogether();
        row.titleId = titleId;
        row.weight = formula.decay().at(state.weight, state.weightAt, state.causedAt);
        row.partners = new ArrayList<>(told.subList(0, Math.min(formula.told(), told.size())));
        row.version = state.version;
        row.causedAt = state.causedAt;
        row.computedAt = now;
        return row;
    }
}
