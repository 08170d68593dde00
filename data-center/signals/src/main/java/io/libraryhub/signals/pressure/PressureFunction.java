package io.libraryhub.signals.pressure;

import io.libraryhub.messages.signal.PressureSignal;
import io.libraryhub.signals.flow.CopySet;
import io.libraryhub.signals.flow.Difference;
import io.libraryhub.signals.flow.Folded;
import io.libraryhub.signals.flow.SignalFunction;
import io.libraryhub.signals.flow.Suspects;
import io.libraryhub.signals.flow.TitleDrift;
import io.libraryhub.signals.flow.Touched;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.StateTtlConfig;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/** Folds holds, copies, proposals and failed searches of a title into the pressure on it. */
public final class PressureFunction extends SignalFunction<Long, PressureAct, PressureState, PressureSignal> {
    private static final long serialVersionUID = 1;
    /** Of a hold that was too many nothing more is kept. */
    private static final long KNOWN = 1;

    private final PressureFormula formula;
    private final Duration endedRemembered;
    /** Active hold → its reader. */
    private transient @Nullable MapState<Long, Long> holds;
    /** Reader → how many of the active holds are his. */
    private transient @Nullable MapState<Long, Integer> readers;
    /** Holds that have ended: a placing that comes late must not bring them back. */
    private transient @Nullable MapState<Long, Boolean> ended;

    /** When a hold began, or ceased, to count. */
    private transient @Nullable Touched touched;

    /** What the balance that was just folded in differed by. */
    private transient @Nullable List<TitleDrift> drifts;

    private transient @Nullable CopySet copies;
    private transient @Nullable Suspects suspectHolds;
    private transient @Nullable Suspects suspectCopies;
    private transient @Nullable MapState<Long, ProposalMark> proposals;

    /** @param endedRemembered how long a hold that has ended is remembered */
    public PressureFunction(PressureFormula formula, Duration endedRemembered, Duration interval) {
        super(PressureState.class, interval);
        this.formula = formula;
        this.endedRemembered = endedRemembered;
    }

    @Override
    public void open(OpenContext context) throws Exception {
        super.open(context);
        holds = getRuntimeContext().getMapState(new MapStateDescriptor<>("holds", Types.LONG, Types.LONG));
        readers = getRuntimeContext().getMapState(new MapStateDescriptor<>("readers", Types.LONG, Types.INT));
        MapStateDescriptor<Long, Boolean> tombstones = new MapStateDescriptor<>("ended", Types.LONG, Types.BOOLEAN);
        tombstones.enableTimeToLive(StateTtlConfig.newBuilder(endedRemembered)
                // All that is remembered of a title is copied when it is looked through: one with each access keeps up.
                .cleanupIncrementally(1, false)
                .cleanupInRocksdbCompactFilter(1_000)
                .build());
        ended = getRuntimeContext().getMapState(tombstones);
        touched = new Touched(
                getRuntimeContext().getMapState(new MapStateDescriptor<>("touched", Types.LONG, Types.LONG)));
        drifts = new ArrayList<>();
        copies = new CopySet(getRuntimeContext());
        suspectHolds = new Suspects(getRuntimeContext(), TitleDrift.HOLDS);
        suspectCopies = new Suspects(getRuntimeContext(), TitleDrift.COPIES);
        proposals = getRuntimeContext()
                .getMapState(new MapStateDescriptor<>("proposals", Types.LONG, Types.POJO(ProposalMark.class)));
    }

    @Override
    public void processElement(PressureAct act, Context context, Collector<PressureSignal> out) throws Exception {
        super.processElement(act, context, out);
        List<TitleDrift> found = Objects.requireNonNull(drifts);
        found.forEach(drift -> context.output(TitleDrift.TAG, drift));
        found.clear();
    }

    @Override
    protected PressureState empty() {
        return new PressureState();
    }

    @Override
    protected long timeOf(PressureAct act) {
        return act.at;
    }

    @Override
    protected Folded apply(PressureState state, PressureAct act) throws Exception {
        long at = Math.max(state.causedAt, act.at);
        boolean was = state.pressing;
        remark(state, at);
        CopySet known = Objects.requireNonNull(copies);
        if (state.suspects > 0) {
            state.suspects -= explains(act) ? 1 : 0;
        }
        boolean differs =
                switch (act.kind) {
                    case PressureAct.PLACED -> placed(state, act);
                    case PressureAct.ENDED -> ended(state, act);
                    case PressureAct.PAUSED -> paused(state, act);
                    case PressureAct.BALANCE -> balance(state, act) | balanceCopies(state, act);
                    case PressureAct.COPY -> grow(state, known.add(act.thing));
                    case PressureAct.COPY_OUT -> grow(state, known.mark(act.thing, false, act.at));
                    case PressureAct.COPY_BACK -> grow(state, known.mark(act.thing, true, act.at));
                    case PressureAct.PROPOSAL -> proposal(state, act);
                    case PressureAct.UNMET -> unmet(state, act);
                    default -> throw new IllegalArgumentException("no such act: " + act.kind);
                };
        remark(state, at);
        return Folded.changedIf(differs || was != state.pressing);
    }

    /** Whether this tells what the last balance knew before. */
    private boolean explains(PressureAct act) throws Exception {
        Suspects waiting = Objects.requireNonNull(suspectHolds);
        Suspects serving = Objects.requireNonNull(suspectCopies);
        return switch (act.kind) {
            case PressureAct.PLACED -> waiting.began(act.thing);
            case PressureAct.ENDED, PressureAct.PAUSED -> waiting.ended(act.thing) != 0;
            case PressureAct.COPY, PressureAct.COPY_BACK -> serving.began(act.thing);
            case PressureAct.COPY_OUT -> serving.ended(act.thing) != 0;
            default -> false;
        };
    }

    private boolean placed(PressureState state, PressureAct act) throws Exception {
        MapState<Long, Long> active = Objects.requireNonNull(holds);
        Long known = active.get(act.thing);
        if (known != null) {
            // A balance does not say whose hold it is; now it is known.
            return known == unknownReader(act.thing)
                    && leave(state, act.thing) != enter(state, act.thing, act.readerId);
        }
        if (act.at <= state.balancedAt || Objects.requireNonNull(ended).contains(act.thing)) {
            return false;
        }
        Objects.requireNonNull(touched).note(act.thing, act.at);
        return enter(state, act.thing, act.readerId);
    }

    private boolean enter(PressureState state, long hold, long reader) throws Exception {
        Objects.requireNonNull(holds).put(hold, reader);
        MapState<Long, Integer> waiting = Objects.requireNonNull(readers);
        Integer before = waiting.get(reader);
        waiting.put(reader, before == null ? 1 : before + 1);
        if (before == null) {
            state.activeHolds++;
        }
        return before == null;
    }

    private boolean paused(PressureState state, PressureAct act) throws Exception {
        if (act.at <= state.balancedAt) {
            return false;
        }
        Objects.requireNonNull(touched).note(act.thing, act.at);
        return leave(state, act.thing);
    }

    /**
     * The ledger's word: what it lists counts, what it does not list does not, but for what was heard of since. Whatever
     * comes later and is older than the balance is in it already.
     */
    private boolean balance(PressureState state, PressureAct act) throws Exception {
        if (act.at <= state.balancedAt || act.quantity > act.holds.length) {
            // Older than what is known, or of more holds than a message lists.
            return false;
        }
        state.balancedAt = act.at;
        Set<Long> since = Objects.requireNonNull(touched).after(act.at);
        Set<Long> listed = new HashSet<>();
        List<Long> missing = new ArrayList<>();
        for (long hold : act.holds) {
            listed.add(hold);
            if (!Objects.requireNonNull(holds).contains(hold)
                    && !Objects.requireNonNull(ended).contains(hold)
                    && !since.contains(hold)) {
                enter(state, hold, unknownReader(hold));
                missing.add(hold);
            }
        }
        Map<Long, Long> surplus = new HashMap<>();
        for (Long hold : Objects.requireNonNull(holds).keys()) {
            if (!listed.contains(hold) && !since.contains(hold)) {
                surplus.put(hold, KNOWN);
            }
        }
        for (Long hold : surplus.keySet()) {
            leave(state, hold);
        }
        note(state, new Difference(missing, surplus), Objects.requireNonNull(suspectHolds), TitleDrift.HOLDS, act);
        return !missing.isEmpty() || !surplus.isEmpty();
    }

    private boolean balanceCopies(PressureState state, PressureAct act) throws Exception {
        Optional<Difference> difference = Objects.requireNonNull(copies).balance(act.at, act.serving, act.idle);
        if (difference.isEmpty()) {
            return false;
        }
        grow(state, difference.get().growth());
        note(state, difference.get(), Objects.requireNonNull(suspectCopies), TitleDrift.COPIES, act);
        return !difference.get().isNone();
    }

    private void note(PressureState state, Difference found, Suspects suspects, String kind, PressureAct balance)
            throws Exception {
        Difference drift = suspects.next(found);
        state.suspects += found.size() - drift.size();
        if (!drift.isNone()) {
            int ledger = kind.equals(TitleDrift.HOLDS) ? balance.quantity : balance.serving.length;
            Objects.requireNonNull(drifts).add(drift.of(balance.titleId, kind, balance.at, balance.localDay, ledger));
        }
    }

    /** Somebody who waits by this hold alone. No reader has such a number. */
    private static long unknownReader(long hold) {
        return -hold;
    }

    private boolean ended(PressureState state, PressureAct act) throws Exception {
        Objects.requireNonNull(ended).put(act.thing, true);
        return leave(state, act.thing);
    }

    /** The hold does not count, for good or until it waits again. */
    private boolean leave(PressureState state, long hold) throws Exception {
        MapState<Long, Long> active = Objects.requireNonNull(holds);
        Long reader = active.get(hold);
        if (reader == null) {
            return false;
        }
        active.remove(hold);
        MapState<Long, Integer> waiting = Objects.requireNonNull(readers);
        Integer before = waiting.get(reader);
        if (before != null && before > 1) {
            waiting.put(reader, before - 1);
            return false;
        }
        waiting.remove(reader);
        state.activeHolds--;
        return true;
    }

    private static boolean grow(PressureState state, int more) {
        state.copies += more;
        return more != 0;
    }

    private boolean proposal(PressureState state, PressureAct act) throws Exception {
        MapState<Long, ProposalMark> known = Objects.requireNonNull(proposals);
        ProposalMark before = known.get(act.thing);
        ProposalMark now = ProposalMark.of(act.state, act.quantity);
        if (before != null && !before.isFollowedBy(now)) {
            return false;
        }
        known.put(act.thing, now);
        int onOrder = now.onOrder() - (before == null ? 0 : before.onOrder());
        int inProcess = now.inProcess() - (before == null ? 0 : before.inProcess());
        state.onOrder += onOrder;
        state.inProcess += inProcess;
        return onOrder != 0 || inProcess != 0;
    }

    private boolean unmet(PressureState state, PressureAct act) {
        state.unmet = formula.unmet().add(state.unmet, state.unmetAt, formula.unmetWeight(), act.at);
        state.unmetAt = Math.max(state.unmetAt, act.at);
        return true;
    }

    @Override
    protected boolean pass(PressureState state, long at) {
        boolean was = state.pressing;
        remark(state, at);
        return was != state.pressing;
    }

    @Override
    protected long nextLook(PressureState state) {
        double keeps = formula.unmetThatKeeps(state.activeHolds, state.supply());
        return state.pressing && keeps > 0 ? formula.unmet().fallsBelow(state.unmet, state.unmetAt, keeps) : 0;
    }

    @Override
    protected PressureSignal result(PressureState state, Long titleId, long now) {
        double unmet = unmetAt(state, state.causedAt);
        return new PressureSignal(
                titleId.toString(),
                state.activeHolds,
                unmet,
                state.copies,
                state.onOrder,
                state.inProcess,
                formula.ratio(state.activeHolds, unmet, state.supply()),
                formula.shortage(state.activeHolds, state.supply()),
                state.pressing,
                state.version,
                Instant.ofEpochMilli(state.causedAt),
                Instant.ofEpochMilli(now));
    }

    private void remark(PressureState state, long at) {
        state.pressing = formula.pressing(state.pressing, state.activeHolds, unmetAt(state, at), state.supply());
    }

    private double unmetAt(PressureState state, long at) {
        return formula.unmet().at(state.unmet, state.unmetAt, at);
    }
}
