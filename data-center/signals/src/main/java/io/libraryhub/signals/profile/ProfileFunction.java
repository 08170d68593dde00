package io.libraryhub.signals.profile;

import io.libraryhub.messages.signal.ReaderProfileSignal;
import io.libraryhub.signals.flow.Folded;
import io.libraryhub.signals.flow.SignalFunction;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.jspecify.annotations.Nullable;

/** Folds a reader's acts into his profile while he allows it. */
public final class ProfileFunction extends SignalFunction<Long, ProfileAct, ProfileState, ReaderProfileSignal> {
    private static final long serialVersionUID = 1;
    /** Of a weight: what the arithmetic leaves when as much was taken away as was added. */
    private static final double NOTHING = 1e-9;
    /** Time of the newest change of consent of a reader who was erased: no other comes after it. */
    private static final long ERASED = Long.MAX_VALUE;

    private final ProfileFormula formula;
    private transient @Nullable MapState<String, TagWeight> tags;
    /** Acts of a reader whose consent is not known yet: it comes by another topic, and may come a little later. */
    private transient @Nullable ListState<ProfileAct> held;

    public ProfileFunction(ProfileFormula formula, Duration interval) {
        super(ProfileState.class, interval);
        this.formula = formula;
    }

    @Override
    public void open(OpenContext context) throws Exception {
        super.open(context);
        tags = getRuntimeContext()
                .getMapState(new MapStateDescriptor<>("tags", Types.STRING, Types.POJO(TagWeight.class)));
        held = getRuntimeContext().getListState(new ListStateDescriptor<>("held", Types.POJO(ProfileAct.class)));
    }

    @Override
    protected ProfileState empty() {
        return new ProfileState();
    }

    @Override
    protected long timeOf(ProfileAct act) {
        return act.at;
    }

    @Override
    protected Folded apply(ProfileState state, ProfileAct act) throws Exception {
        if (act.kind == ProfileAct.CONSENT) {
            return consent(state, act);
        }
        if (act.kind == ProfileAct.ERASED) {
            return erase(state);
        }
        if (!state.granted) {
            return hold(state, act);
        }
        return count(state, act) ? Folded.CHANGED : Folded.IGNORED;
    }

    private boolean count(ProfileState state, ProfileAct act) throws Exception {
        if (act.at < state.grantedAt) {
            return false;
        }
        switch (act.kind) {
            case ProfileAct.LOAN -> likes(state, act, formula.loan());
            case ProfileAct.HOLD -> likes(state, act, formula.hold());
            case ProfileAct.VOIDED_LOAN -> likes(state, act, -formula.loan());
            case ProfileAct.REGISTRATION -> {
                add(state, ProfileFormula.ACTIVITY, act.activityKind, formula.registration(), act.at);
                for (String tag : act.tags) {
                    add(state, ProfileFormula.TAG, tag, formula.registration(), act.at);
                }
            }
            default -> throw new IllegalArgumentException("no such act: " + act.kind);
        }
        state.acts += act.kind == ProfileAct.VOIDED_LOAN ? -1 : 1;
        return true;
    }

    /** Until every topic has been read up to the time of the act: then there was no consent, and the act is dropped. */
    private Folded hold(ProfileState state, ProfileAct act) throws Exception {
        if (act.at < state.consentAt) {
            return Folded.IGNORED;
        }
        Objects.requireNonNull(held).add(act);
        state.heldFrom = state.heldFrom == 0 ? act.at : Math.min(state.heldFrom, act.at);
        return Folded.KEPT;
    }

    @Override
    protected long nextLook(ProfileState state) {
        return state.heldFrom;
    }

    @Override
    protected boolean pass(ProfileState state, long at) throws Exception {
        ListState<ProfileAct> waiting = Objects.requireNonNull(held);
        List<ProfileAct> left = new ArrayList<>();
        state.heldFrom = 0;
        for (ProfileAct act : waiting.get()) {
            if (act.at > at) {
                left.add(act);
                state.heldFrom = state.heldFrom == 0 ? act.at : Math.min(state.heldFrom, act.at);
            }
        }
        waiting.update(left);
        return false;
    }

    @Override
    protected boolean isForgotten(ProfileState state) {
        return state.consentAt == 0 && state.heldFrom == 0;
    }

    private Folded consent(ProfileState state, ProfileAct act) throws Exception {
        if (act.at < state.consentAt) {
            return Folded.IGNORED;
        }
        state.consentAt = act.at;
        if (act.granted) {
            if (!state.granted) {
                state.grantedAt = act.at;
            }
            state.granted = true;
            return countHeld(state) ? Folded.CHANGED : Folded.KEPT;
        }
        state.granted = false;
        Objects.requireNonNull(tags).clear();
        state.acts = 0;
        state.tags = 0;
        return Folded.CHANGED;
    }

    /** As a consent withdrawn, for good; and nothing is told, since that would bring a row of the reader back. */
    private Folded erase(ProfileState state) throws Exception {
        state.consentAt = ERASED;
        state.granted = false;
        Objects.requireNonNull(tags).clear();
        Objects.requireNonNull(held).clear();
        state.heldFrom = 0;
        state.acts = 0;
        state.tags = 0;
        // What still waits to be told is not told either.
        state.due = 0;
        return Folded.KEPT;
    }

    private boolean countHeld(ProfileState state) throws Exception {
        ListState<ProfileAct> waiting = Objects.requireNonNull(held);
        boolean any = false;
        for (ProfileAct act : waiting.get()) {
            if (count(state, act)) {
                state.causedAt = Math.max(state.causedAt, act.at);
                any = true;
            }
        }
        waiting.clear();
        state.heldFrom = 0;
        return any;
    }

    private void likes(ProfileState state, ProfileAct act, double weight) throws Exception {
        add(state, ProfileFormula.CLASS, act.classCode, weight, act.at);
        add(state, ProfileFormula.AUTHOR, act.author, weight, act.at);
    }

    private void add(ProfileState state, String kind, String name, double weight, long at) throws Exception {
        if (name.isEmpty()) {
            return;
        }
        MapState<String, TagWeight> all = Objects.requireNonNull(tags);
        String key = ProfileFormula.key(kind, name);
        TagWeight tag = all.get(key);
        if (tag == null) {
            tag = new TagWeight();
            state.tags++;
        }
        tag.weight = formula.decay().add(tag.weight, tag.at, weight, at);
        tag.at = Math.max(tag.at, at);
        if (Math.abs(tag.weight) < NOTHING) {
            // What was added was taken away again.
            all.remove(key);
            state.tags--;
            return;
        }
        all.put(key, tag);
        if (state.tags > formula.kept()) {
            dropWeakest(state, all);
        }
    }

    private void dropWeakest(ProfileState state, MapState<String, TagWeight> all) throws Exception {
        String weakest = null;
        double least = Double.MAX_VALUE;
        for (Map.Entry<String, TagWeight> each : all.entries()) {
            double order = formula.decay().logScore(each.getValue().weight, each.getValue().at);
            if (weakest == null || order < least) {
                weakest = each.getKey();
                least = order;
            }
        }
        if (weakest != null) {
            all.remove(weakest);
            state.tags--;
        }
    }

    @Override
    protected ReaderProfileSignal result(ProfileState state, Long readerId, long now) throws Exception {
        return new ReaderProfileSignal(
                readerId.toString(),
                formula.strongest(Objects.requireNonNull(tags).entries(), state.causedAt),
                Math.max(0, state.acts),
                state.version,
                Instant.ofEpochMilli(state.causedAt),
                Instant.ofEpochMilli(now));
    }
}
