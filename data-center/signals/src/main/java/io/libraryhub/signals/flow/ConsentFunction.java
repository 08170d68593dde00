package io.libraryhub.signals.flow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.jspecify.annotations.Nullable;

/**
 * A signal of what readers do, of those who allow it. Nothing is kept without consent, or of acts older than it: an act waits
 * only until every topic has been read up to its time, since the consent comes by another one. What remains of a consent that
 * was withdrawn is its time, so that an older message cannot revive anything; of a reader who is gone, that he is.
 *
 * @param <A> what a reader did, or what he allows; a POJO
 */
public abstract class ConsentFunction<A, S extends ConsentState, R> extends SignalFunction<Long, A, S, R> {
    /** The purpose of processing that a reader has to allow. */
    public static final String PURPOSE = "profile";

    private static final long serialVersionUID = 1;
    /** Time of the newest change of consent of a reader who is gone: no other comes after it. */
    private static final long FOR_GOOD = Long.MAX_VALUE;

    private final Class<A> actType;
    private transient @Nullable ListState<A> held;

    /** What an act says of its reader's consent. */
    public enum Says {
        NOTHING,
        GRANTED,
        WITHDRAWN,
        /** He was erased, or is another one: nothing is known under this number any more. */
        GONE,
        /** It needs no consent, and changes none. */
        APART
    }

    protected ConsentFunction(Class<S> stateType, Class<A> actType, Duration interval) {
        super(stateType, interval);
        this.actType = actType;
    }

    protected abstract Says says(A act);

    /** Folds in what a reader did who allows it. */
    protected abstract Folded count(S state, A act) throws Exception;

    /** Forgets all that was folded in. */
    protected abstract void clear(S state) throws Exception;

    /** Folds in what needs no consent. */
    protected Folded apart(S state, A act) {
        throw new IllegalArgumentException("every act needs consent");
    }

    /** The reader allows it from now on; nothing that he did has been counted yet: is there anything to tell? */
    protected Folded allowed(S state) {
        return Folded.KEPT;
    }

    /** Whether the reader is gone for good. */
    protected final boolean isGone(S state) {
        return state.consentAt == FOR_GOOD;
    }

    /** The reader is gone, and all was forgotten: is there anything to tell of that? */
    protected abstract Folded gone(S state);

    @Override
    public void open(OpenContext context) throws Exception {
        super.open(context);
        held = getRuntimeContext().getListState(new ListStateDescriptor<>("held", Types.POJO(actType)));
    }

    @Override
    protected final Folded apply(S state, A act) throws Exception {
        return switch (says(act)) {
            case GRANTED -> granted(state, timeOf(act));
            case WITHDRAWN -> withdrawn(state, timeOf(act));
            case GONE -> {
                state.consentAt = FOR_GOOD;
                state.granted = false;
                Objects.requireNonNull(held).clear();
                state.heldFrom = 0;
                clear(state);
                yield gone(state);
            }
            case APART -> apart(state, act);
            case NOTHING -> state.granted ? countAllowed(state, act) : hold(state, act);
        };
    }

    private Folded countAllowed(S state, A act) throws Exception {
        return timeOf(act) < state.grantedAt ? Folded.IGNORED : count(state, act);
    }

    private Folded granted(S state, long at) throws Exception {
        if (at < state.consentAt) {
            return Folded.IGNORED;
        }
        state.consentAt = at;
        if (!state.granted) {
            state.grantedAt = at;
        }
        state.granted = true;
        return countHeld(state) == Folded.CHANGED ? Folded.CHANGED : allowed(state);
    }

    private Folded withdrawn(S state, long at) throws Exception {
        if (at < state.consentAt) {
            return Folded.IGNORED;
        }
        state.consentAt = at;
        state.granted = false;
        clear(state);
        return Folded.CHANGED;
    }

    /** Until every topic has been read up to the time of the act: then there was no consent, and the act is dropped. */
    private Folded hold(S state, A act) throws Exception {
        if (timeOf(act) < state.consentAt) {
            return Folded.IGNORED;
        }
        Objects.requireNonNull(held).add(act);
        waits(state, timeOf(act));
        return Folded.KEPT;
    }

    private static void waits(ConsentState state, long at) {
        state.heldFrom = state.heldFrom == 0 ? at : Math.min(state.heldFrom, at);
    }

    private Folded countHeld(S state) throws Exception {
        if (state.heldFrom == 0) {
            // Nothing waits, which is what most consents find: the state need not be asked.
            return Folded.KEPT;
        }
        ListState<A> waiting = Objects.requireNonNull(held);
        Folded all = Folded.KEPT;
        for (A act : waiting.get()) {
            if (countAllowed(state, act) == Folded.CHANGED) {
                state.causedAt = Math.max(state.causedAt, timeOf(act));
                all = Folded.CHANGED;
            }
        }
        waiting.clear();
        state.heldFrom = 0;
        return all;
    }

    @Override
    protected long nextLook(S state) {
        return state.heldFrom;
    }

    @Override
    protected boolean pass(S state, long at) throws Exception {
        ListState<A> waiting = Objects.requireNonNull(held);
        List<A> left = new ArrayList<>();
        state.heldFrom = 0;
        for (A act : waiting.get()) {
            if (timeOf(act) > at) {
                left.add(act);
                waits(state, timeOf(act));
            }
        }
        waiting.update(left);
        return false;
    }

    @Override
    protected boolean isForgotten(S state) {
        return state.consentAt == 0 && state.heldFrom == 0;
    }
}
