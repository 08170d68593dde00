package io.libraryhub.signals.profile;

import io.libraryhub.messages.signal.ReaderProfileSignal;
import io.libraryhub.signals.flow.ConsentFunction;
import io.libraryhub.signals.flow.Folded;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;

/** Folds a reader's acts into his profile while he allows it. */
public final class ProfileFunction extends ConsentFunction<ProfileAct, ProfileState, ReaderProfileSignal> {
    /** What accounts add that are one of several of a person: they tell nothing by themselves. */
    public static final OutputTag<ProfilePart> PARTS = new OutputTag<>("parts", TypeInformation.of(ProfilePart.class));

    private static final long serialVersionUID = 1;
    /** Of a weight: what the arithmetic leaves when as much was taken away as was added. */
    private static final double NOTHING = 1e-9;

    private final ProfileFormula formula;
    private transient @Nullable MapState<String, TagWeight> tags;
    /** What the act that was just folded in, or the timer, has to say to homes. */
    private transient @Nullable List<ProfilePart> parts;

    public ProfileFunction(ProfileFormula formula, Duration interval) {
        super(ProfileState.class, ProfileAct.class, interval);
        this.formula = formula;
    }

    @Override
    public void open(OpenContext context) throws Exception {
        super.open(context);
        tags = getRuntimeContext()
                .getMapState(new MapStateDescriptor<>("tags", Types.STRING, Types.POJO(TagWeight.class)));
        parts = new ArrayList<>();
    }

    @Override
    public void processElement(ProfileAct act, Context context, Collector<ReaderProfileSignal> out) throws Exception {
        super.processElement(act, context, out);
        tellHomes(context);
    }

    @Override
    public void onTimer(long timestamp, OnTimerContext context, Collector<ReaderProfileSignal> out) throws Exception {
        super.onTimer(timestamp, context, out);
        tellHomes(context);
    }

    private void tellHomes(Context context) {
        List<ProfilePart> all = Objects.requireNonNull(parts);
        if (!all.isEmpty()) {
            all.forEach(part -> context.output(PARTS, part));
            all.clear();
        }
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
    protected Says says(ProfileAct act) {
        return switch (act.kind) {
            case ProfileAct.CONSENT -> act.granted ? Says.GRANTED : Says.WITHDRAWN;
            case ProfileAct.ERASED -> Says.GONE;
            case ProfileAct.JOINED -> Says.APART;
            default -> Says.NOTHING;
        };
    }

    @Override
    protected Folded count(ProfileState state, ProfileAct act) throws Exception {
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
        return Folded.CHANGED;
    }

    @Override
    protected void clear(ProfileState state) throws Exception {
        Objects.requireNonNull(tags).clear();
        state.acts = 0;
        state.tags = 0;
    }

    /** Nothing is told, since that would bring a row of the reader back; nor is what still waits to be told. */
    @Override
    protected Folded gone(ProfileState state) {
        if (state.home != 0) {
            return Folded.CHANGED;
        }
        state.due = 0;
        return Folded.KEPT;
    }

    @Override
    protected Folded allowed(ProfileState state) {
        return state.home == 0 ? Folded.KEPT : Folded.CHANGED;
    }

    /** The account is one of several from now on, or belongs to another home than before. */
    @Override
    protected Folded apart(ProfileState state, ProfileAct act) {
        if (state.home == 0) {
            state.told = state.version != 0;
        } else if (state.home != act.home) {
            ProfilePart left = ProfilePart.of(state.home, act.readerId);
            left.left = true;
            left.causedAt = act.at;
            Objects.requireNonNull(parts).add(left);
        }
        state.home = act.home;
        state.path = act.path;
        return Folded.CHANGED;
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
    protected @Nullable ReaderProfileSignal result(ProfileState state, Long readerId, long now) throws Exception {
        if (state.home != 0) {
            Objects.requireNonNull(parts).add(part(state, readerId));
            return null;
        }
        return new ReaderProfileSignal(
                readerId.toString(),
                formula.strongest(Objects.requireNonNull(tags).entries(), state.causedAt),
                Math.max(0, state.acts),
                state.version,
                Instant.ofEpochMilli(state.causedAt),
                Instant.ofEpochMilli(now));
    }

    private ProfilePart part(ProfileState state, long readerId) throws Exception {
        ProfilePart part = ProfilePart.of(state.home, readerId);
        part.gone = isGone(state);
        part.granted = state.granted;
        part.grantedAt = state.grantedAt;
        part.path = state.path;
        part.acts = state.acts;
        part.tags = new String[state.tags];
        part.weights = new double[state.tags];
        part.at = new long[state.tags];
        int next = 0;
        for (Map.Entry<String, TagWeight> tag : Objects.requireNonNull(tags).entries()) {
            part.tags[next] = tag.getKey();
            part.weights[next] = tag.getValue().weight;
            part.at[next++] = tag.getValue().at;
        }
        part.causedAt = state.causedAt;
        part.told = state.told;
        part.version = state.version;
        return part;
    }
}
