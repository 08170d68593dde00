package io.libraryhub.signals.wait;

import io.libraryhub.copycount.wait.domain.Cycle;
import io.libraryhub.copycount.wait.domain.Wait;
import io.libraryhub.messages.signal.WaitSignal;
import io.libraryhub.signals.SignalTypes;
import io.libraryhub.signals.flow.CopySet;
import io.libraryhub.signals.flow.Difference;
import io.libraryhub.signals.flow.Folded;
import io.libraryhub.signals.flow.SignalFunction;
import io.libraryhub.signals.flow.Suspects;
import io.libraryhub.signals.flow.TitleDrift;
import io.libraryhub.signals.flow.Touched;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.StateTtlConfig;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;

/** Folds a title's queue and its copies' cycles into the wait of the next reader. */
public final class WaitFunction extends SignalFunction<Long, WaitAct, WaitState, TitleWait> {
    /** Holds whose wait is over. */
    public static final OutputTag<HoldWait> HOLDS = new OutputTag<>("holds", TypeInformation.of(HoldWait.class));

    /** What services are told. */
    public static final OutputTag<WaitSignal> TOLD = new OutputTag<>("told", SignalTypes.WAIT);

    private static final long serialVersionUID = 1;
    /**
     * Titles whose memory is looked through with each access: all that is remembered of one is copied then. An act brings one
     * thing to remember at most and asks several times, so one is enough to keep up.
     */
    private static final int MOST_CLEANED = 1;

    private static final long COMPACTED = 1_000;
    /** Of a loan that came back before it was told to be lent: lost, not returned. */
    private static final long LOST = Long.MIN_VALUE;

    private final WaitFormula formula;
    private final Telling telling;
    private final Duration endedRemembered;
    private final Duration loansRemembered;
    /** Holds that have not ended. */
    private transient @Nullable MapState<Long, HoldMark> holds;
    /** Holds that have ended: what comes late of them is still told apart. */
    private transient @Nullable MapState<Long, HoldMark> ended;
    /** Loans of which one end is known: when it was lent, or, negative, when it came back. */
    private transient @Nullable MapState<Long, Long> loans;

    /** When a loan came back. Those that are out say themselves when they began. */
    private transient @Nullable Touched cameBack;

    /** Of loans that were too many it is kept when they were lent. */
    private transient @Nullable Suspects suspects;

    private transient @Nullable CopySet copies;
    private transient @Nullable List<TitleDrift> drifts;
    private transient @Nullable HoldWait over;
    private transient @Nullable WaitSignal told;

    /**
     * @param telling when services hear of it
     * @param endedRemembered how long a hold that has ended is remembered
     * @param loansRemembered after this time a loan that has not come back is no longer waited for
     */
    public WaitFunction(
            WaitFormula formula,
            Telling telling,
            Duration endedRemembered,
            Duration loansRemembered,
            Duration interval) {
        super(WaitState.class, interval);
        this.formula = formula;
        this.telling = telling;
        this.endedRemembered = endedRemembered;
        this.loansRemembered = loansRemembered;
    }

    @Override
    public void open(OpenContext context) throws Exception {
        super.open(context);
        TypeInformation<HoldMark> mark = TypeInformation.of(HoldMark.class);
        holds = getRuntimeContext().getMapState(new MapStateDescriptor<>("holds", Types.LONG, mark));
        ended = getRuntimeContext()
                .getMapState(forgetting(new MapStateDescriptor<>("ended", Types.LONG, mark), endedRemembered));
        loans = getRuntimeContext()
                .getMapState(forgetting(new MapStateDescriptor<>("loans", Types.LONG, Types.LONG), loansRemembered));
        cameBack = new Touched(getRuntimeContext()
                .getMapState(
                        forgetting(new MapStateDescriptor<>("loans-back", Types.LONG, Types.LONG), endedRemembered)));
        suspects = new Suspects(getRuntimeContext(), TitleDrift.LOANS);
        copies = new CopySet(getRuntimeContext());
        drifts = new ArrayList<>();
    }

    private static <V> MapStateDescriptor<Long, V> forgetting(MapStateDescriptor<Long, V> state, Duration after) {
        state.enableTimeToLive(StateTtlConfig.newBuilder(after)
                .cleanupIncrementally(MOST_CLEANED, false)
                .cleanupInRocksdbCompactFilter(COMPACTED)
                .build());
        return state;
    }

    @Override
    public void processElement(WaitAct act, Context context, Collector<TitleWait> out) throws Exception {
        over = null;
        super.processElement(act, context, out);
        if (over != null) {
            context.output(HOLDS, over);
        }
        known(drifts).forEach(drift -> context.output(TitleDrift.TAG, drift));
        known(drifts).clear();
        tell(context);
    }

    @Override
    public void onTimer(long timestamp, OnTimerContext context, Collector<TitleWait> out) throws Exception {
        super.onTimer(timestamp, context, out);
        tell(context);
    }

    private void tell(Context context) {
        if (told != null) {
            context.output(TOLD, told);
            told = null;
        }
    }

    @Override
    protected WaitState empty() {
        return new WaitState();
    }

    @Override
    protected long timeOf(WaitAct act) {
        return act.at;
    }

    @Override
    protected Folded apply(WaitState state, WaitAct act) throws Exception {
        return switch (act.kind) {
            case WaitAct.PLACED, WaitAct.PAUSED, WaitAct.RESUMED, WaitAct.FILLED, WaitAct.GONE -> hold(state, act);
            case WaitAct.SENT, WaitAct.READY -> {
                Folded back = copy(state, act, true);
                yield act.thing == 0 ? back : both(back, hold(state, act));
            }
            case WaitAct.COPY -> {
                int more = known(copies).add(act.more);
                state.copies += more;
                yield Folded.changedIf(more != 0);
            }
            case WaitAct.SHELVED -> copy(state, act, true);
            case WaitAct.WITHHELD -> copy(state, act, false);
            case WaitAct.LENT -> lent(state, act);
            case WaitAct.RETURNED -> back(state, act, -act.at);
            case WaitAct.VOIDED -> {
                formula.voided(state.seen, WaitFormula.days(act.at - act.more), act.at);
                yield Folded.CHANGED;
            }
            case WaitAct.BALANCE -> balance(state, act);
            case WaitAct.LOST -> both(copy(state, act, false), back(state, act, LOST));
            default -> throw new IllegalArgumentException("no such act: " + act.kind);
        };
    }

    private Folded copy(WaitState state, WaitAct act, boolean serves) throws Exception {
        int more = known(copies).mark(act.more, serves, act.at);
        state.copies += more;
        return Folded.changedIf(more != 0);
    }

    private Folded hold(WaitState state, WaitAct act) throws Exception {
        HoldMark mark = known(holds).get(act.thing);
        boolean past = false;
        if (mark == null) {
            mark = known(ended).get(act.thing);
            past = mark != null;
        }
        if (mark == null) {
            mark = new HoldMark();
        }
        count(state, mark, -1);
        long servedAt = mark.servedAt();
        long gaveUpAt = mark.gaveUpAt();
        if (act.kind == WaitAct.PLACED && mark.placedAt == 0 && state.copies > 0 && !state.standsFree()) {
            Wait wait = wait(state);
            mark.told = true;
            mark.p50Days = wait.p50Days();
            mark.p90Days = wait.p90Days();
        }
        step(mark, act);
        count(state, mark, 1);
        boolean isOver = mark.servedAt() != 0 || mark.gaveUpAt() != 0;
        if (isOver && (servedAt != mark.servedAt() || gaveUpAt != mark.gaveUpAt())) {
            mark.rows++;
            over = HoldWait.of(act.thing, act.titleId, mark);
        }
        if (mark.endedAt == 0) {
            known(holds).put(act.thing, mark);
        } else {
            known(ended).put(act.thing, mark);
            if (!past) {
                known(holds).remove(act.thing);
            }
        }
        return Folded.CHANGED;
    }

    private static void step(HoldMark mark, WaitAct act) {
        switch (act.kind) {
            case WaitAct.PLACED -> mark.placedAt = act.at;
            case WaitAct.PAUSED -> mark.pausedAt = Math.max(mark.pausedAt, act.at);
            case WaitAct.RESUMED -> mark.resumedAt = Math.max(mark.resumedAt, act.at);
            case WaitAct.SENT -> mark.sentAt = first(mark.sentAt, act.at);
            case WaitAct.READY -> {
                mark.readyAt = first(mark.readyAt, act.at);
                mark.readyDay = mark.readyAt == act.at ? act.localDay : mark.readyDay;
            }
            default -> {
                mark.endedAt = act.at;
                mark.endedDay = act.localDay;
                mark.filled = act.kind == WaitAct.FILLED;
            }
        }
    }

    private static long first(long known, long at) {
        return known == 0 ? at : Math.min(known, at);
    }

    /** Adds what a hold contributes to its title's figures, or takes it out of them. */
    private void count(WaitState state, HoldMark mark, int sign) {
        state.waiting += mark.waits() ? sign : 0;
        state.inHand += mark.holdsCopy() ? sign : 0;
        if (mark.handled()) {
            formula.handled(state.seen, mark.filled ? sign : 0, sign * mark.handledDays(), mark.endedAt);
        }
    }

    private Folded lent(WaitState state, WaitAct act) throws Exception {
        boolean another = act.at >= state.periodAt && period(act) != state.periodDays;
        if (act.at >= state.periodAt) {
            state.periodAt = act.at;
            state.periodDays = period(act);
        }
        if (state.suspects > 0 && known(suspects).began(act.thing)) {
            state.suspects--;
        }
        Long back = known(loans).get(act.thing);
        if (back != null && back > 0) {
            return another ? Folded.CHANGED : Folded.KEPT;
        }
        if (back == null) {
            known(loans).put(act.thing, act.at);
            state.lent++;
            return another ? Folded.CHANGED : Folded.KEPT;
        }
        known(loans).remove(act.thing);
        if (back != LOST) {
            formula.returned(state.seen, WaitFormula.days(-back - act.at), -back);
        }
        return Folded.CHANGED;
    }

    private static int period(WaitAct act) {
        return (int) Math.max(0, Math.round(WaitFormula.days(act.more - act.at)));
    }

    /**
     * The ledger's word on what is out. A loan that is told later is believed, however old it is: a branch that was cut off
     * tells hours later what it lent.
     */
    private Folded balance(WaitState state, WaitAct act) throws Exception {
        // Where copies differ, the pressure on the title has it noted already.
        int more = known(copies)
                .balance(act.at, act.serving, act.idle)
                .map(Difference::growth)
                .orElse(0);
        state.copies += more;
        if (act.at > state.loansBalancedAt && act.serving.length + act.idle.length > 0) {
            state.loansBalancedAt = act.at;
            Difference found = new Difference(missing(act), surplus(act));
            state.lent += found.growth();
            Difference drift = known(suspects).next(found);
            state.suspects += found.size() - drift.size();
            if (!drift.isNone()) {
                known(drifts).add(drift.of(act.titleId, TitleDrift.LOANS, act.at, act.localDay, act.loans.length));
            }
        }
        return more == 0 ? Folded.KEPT : Folded.CHANGED;
    }

    /** Takes in the loans that nothing was heard of. Of one that began after the balance's moment it will be heard. */
    private List<Long> missing(WaitAct balance) throws Exception {
        Set<Long> since = known(cameBack).after(balance.at);
        List<Long> missing = new ArrayList<>();
        for (int i = 0; i < balance.loans.length; i++) {
            long loan = balance.loans[i];
            boolean before = balance.loansBegan[i] <= balance.at;
            if (before && !since.contains(loan) && !known(loans).contains(loan)) {
                known(loans).put(loan, balance.loansBegan[i]);
                missing.add(loan);
            }
        }
        return missing;
    }

    /** Takes out the loans that began before and are not listed. */
    private Map<Long, Long> surplus(WaitAct balance) throws Exception {
        Set<Long> listed = Arrays.stream(balance.loans).boxed().collect(Collectors.toSet());
        Map<Long, Long> surplus = new HashMap<>();
        for (Map.Entry<Long, Long> loan : known(loans).entries()) {
            boolean out = loan.getValue() > 0 && loan.getValue() <= balance.at;
            if (out && !listed.contains(loan.getKey())) {
                surplus.put(loan.getKey(), loan.getValue());
            }
        }
        for (Long loan : surplus.keySet()) {
            known(loans).remove(loan);
        }
        return surplus;
    }

    /** @param end when the copy came back, negative; or {@link #LOST} */
    private Folded back(WaitState state, WaitAct act, long end) throws Exception {
        if (state.loansBalancedAt != 0) {
            // Of a title that is never balanced this would be kept for nothing.
            known(cameBack).note(act.thing, act.at);
        }
        if (state.suspects > 0) {
            long lent = known(suspects).ended(act.thing);
            if (lent != 0) {
                // The balance knew before that it was back.
                state.suspects--;
                return cycle(state, act, lent, end);
            }
        }
        Long lentAt = known(loans).get(act.thing);
        if (lentAt == null || lentAt < 0) {
            known(loans).put(act.thing, end);
            return Folded.KEPT;
        }
        known(loans).remove(act.thing);
        state.lent--;
        return cycle(state, act, lentAt, end);
    }

    private Folded cycle(WaitState state, WaitAct act, long lentAt, long end) {
        if (end != LOST) {
            formula.returned(state.seen, WaitFormula.days(act.at - lentAt), act.at);
        }
        return Folded.CHANGED;
    }

    private Wait wait(WaitState state) {
        return Wait.of(state.waiting + 1, state.copies, formula.cycle(state.seen, state.periodDays));
    }

    @Override
    protected TitleWait result(WaitState state, Long titleId, long now) {
        TitleWait row = new TitleWait();
        row.titleId = titleId;
        row.ahead = state.waiting;
        row.copies = state.copies;
        if (state.copies > 0) {
            Wait wait = wait(state);
            row.p50Days = wait.p50Days();
            row.p90Days = wait.p90Days();
        }
        Cycle cycle = formula.cycle(state.seen, state.periodDays);
        row.cycleDays = cycle.mean();
        row.spreadDays = cycle.spread();
        row.loans = state.seen.loans;
        row.periodDays = state.periodDays;
        row.version = state.version;
        row.causedAt = state.causedAt;
        row.computedAt = now;
        if (telling.isDue(state, cycle)) {
            told = row.signal();
        }
        return row;
    }

    private static Folded both(Folded one, Folded other) {
        return one == Folded.CHANGED || other == Folded.CHANGED ? Folded.CHANGED : other;
    }

    private static <T> T known(@Nullable T opened) {
        return Objects.requireNonNull(opened);
    }
}
