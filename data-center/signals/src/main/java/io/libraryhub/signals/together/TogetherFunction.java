package io.libraryhub.signals.together;

import io.libraryhub.signals.flow.Folded;
import io.libraryhub.signals.flow.SignalFunction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.jspecify.annotations.Nullable;

/** Adds up the readers behind each pair of a title. */
public final class TogetherFunction extends SignalFunction<Long, PairAct, TogetherState, TitleTogether> {
    private static final long serialVersionUID = 1;
    private static final Comparator<Partner> STRONGEST_FIRST =
            Comparator.comparingDouble(Partner::weight).reversed().thenComparing(Partner::titleId);

    private final TogetherFormula formula;
    private transient @Nullable MapState<Long, PairMark> partners;

    public TogetherFunction(TogetherFormula formula, Duration interval) {
        super(TogetherState.class, interval);
        this.formula = formula;
    }

    @Override
    public void open(OpenContext context) throws Exception {
        super.open(context);
        partners = getRuntimeContext()
                .getMapState(new MapStateDescriptor<>("partners", Types.LONG, Types.POJO(PairMark.class)));
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
    protected Folded apply(TogetherState state, PairAct act) throws Exception {
        int kept = state.partners;
        boolean differs = false;
        for (int i = 0; i < act.count; i++) {
            differs |= count(state, act.partners[i], act.readers[i], act.pairedAt[i]);
        }
        if (differs) {
            return Folded.CHANGED;
        }
        return kept == state.partners ? Folded.IGNORED : Folded.KEPT;
    }

    /** Answers whether the pair is, or was, one that may be told. */
    private boolean count(TogetherState state, long partner, int more, long at) throws Exception {
        MapState<Long, PairMark> all = Objects.requireNonNull(partners);
        PairMark known = all.get(partner);
        if (known == null && more < 0) {
            // It was too weak to be kept.
            return false;
        }
        PairMark mark = known == null ? new PairMark() : known;
        boolean was = mark.readers >= formula.leastReaders();
        mark.readers += more;
        if (mark.readers == 0) {
            all.remove(partner);
            state.partners--;
            return was;
        }
        mark.weight = formula.decay().add(mark.weight, mark.at, more, at);
        mark.at = Math.max(mark.at, at);
        all.put(partner, mark);
        if (known == null && ++state.partners > formula.kept()) {
            dropWeakest(state, all);
        }
        return was || mark.readers >= formula.leastReaders();
    }

    private void dropWeakest(TogetherState state, MapState<Long, PairMark> all) throws Exception {
        Long weakest = null;
        double least = Double.MAX_VALUE;
        for (Map.Entry<Long, PairMark> each : all.entries()) {
            double order = formula.decay().logScore(each.getValue().weight, each.getValue().at);
            if (weakest == null || order < least) {
                weakest = each.getKey();
                least = order;
            }
        }
        if (weakest != null) {
            all.remove(weakest);
            state.partners--;
        }
    }

    @Override
    protected TitleTogether result(TogetherState state, Long titleId, long now) throws Exception {
        List<Partner> told = new ArrayList<>();
        for (Map.Entry<Long, PairMark> each : Objects.requireNonNull(partners).entries()) {
            PairMark mark = each.getValue();
            if (mark.readers >= formula.leastReaders()) {
                double weight = formula.decay().at(mark.weight, mark.at, state.causedAt);
                told.add(new Partner(each.getKey().toString(), weight, mark.readers));
            }
        }
        told.sort(STRONGEST_FIRST);
        TitleTogether row = new TitleTogether();
        row.titleId = titleId;
        row.partners = new ArrayList<>(told.subList(0, Math.min(formula.told(), told.size())));
        row.version = state.version;
        row.causedAt = state.causedAt;
        row.computedAt = now;
        return row;
    }
}
