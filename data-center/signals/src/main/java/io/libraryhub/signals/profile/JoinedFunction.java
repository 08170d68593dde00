package io.libraryhub.signals.profile;

import io.libraryhub.messages.signal.ReaderProfileSignal;
import io.libraryhub.signals.flow.Folded;
import io.libraryhub.signals.flow.SignalFunction;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.jspecify.annotations.Nullable;

/** Adds up what the accounts of a person say of him. */
public final class JoinedFunction extends SignalFunction<Long, ProfilePart, JoinedState, ReaderProfileSignal> {
    private static final long serialVersionUID = 1;

    private final ProfileFormula formula;
    /** By account. */
    private transient @Nullable MapState<Long, ProfilePart> parts;

    public JoinedFunction(ProfileFormula formula, Duration interval) {
        super(JoinedState.class, interval);
        this.formula = formula;
    }

    @Override
    public void open(OpenContext context) throws Exception {
        super.open(context);
        parts = getRuntimeContext()
                .getMapState(new MapStateDescriptor<>("parts", Types.LONG, Types.POJO(ProfilePart.class)));
    }

    @Override
    protected JoinedState empty() {
        return new JoinedState();
    }

    @Override
    protected long timeOf(ProfilePart part) {
        return part.causedAt;
    }

    @Override
    protected Folded apply(JoinedState state, ProfilePart part) throws Exception {
        MapState<Long, ProfilePart> known = Objects.requireNonNull(parts);
        if (part.gone && part.readerId == part.home) {
            state.gone = true;
            state.due = 0;
            known.clear();
        }
        if (state.gone) {
            return Folded.KEPT;
        }
        if (part.left || part.gone) {
            known.remove(part.readerId);
        } else {
            known.put(part.readerId, part);
        }
        // What the account told by itself must not seem newer.
        state.version = Math.max(state.version, part.version);
        ProfilePart own = known.get(part.home);
        if (own == null) {
            // The person goes on elsewhere, or this account has yet to hear that others were joined with it.
            state.due = 0;
            return Folded.KEPT;
        }
        state.told |= own.told || own.granted;
        return state.told ? Folded.CHANGED : Folded.KEPT;
    }

    @Override
    protected ReaderProfileSignal result(JoinedState state, Long readerId, long now) throws Exception {
        Map<String, TagWeight> tags = new HashMap<>();
        int acts = 0;
        for (ProfilePart part : Objects.requireNonNull(parts).values()) {
            if (mayBeUsed(part)) {
                add(tags, part);
                acts += part.acts;
            }
        }
        return new ReaderProfileSignal(
                readerId.toString(),
                formula.strongest(tags.entrySet(), state.causedAt),
                Math.max(0, acts),
                state.version,
                Instant.ofEpochMilli(state.causedAt),
                Instant.ofEpochMilli(now));
    }

    /** It was allowed under its own number, and under each that it was joined with, at that time and ever since. */
    private boolean mayBeUsed(ProfilePart part) throws Exception {
        boolean allowed = part.granted;
        for (int hop = 0; allowed && hop < part.path.length; hop += 2) {
            ProfilePart next = Objects.requireNonNull(parts).get(part.path[hop]);
            allowed = next != null && next.granted && next.grantedAt <= part.path[hop + 1];
        }
        return allowed;
    }

    private void add(Map<String, TagWeight> tags, ProfilePart part) {
        for (int i = 0; i < part.tags.length; i++) {
            TagWeight sum = tags.computeIfAbsent(part.tags[i], key -> new TagWeight());
            sum.weight = formula.decay().add(sum.weight, sum.at, part.weights[i], part.at[i]);
            sum.at = Math.max(sum.at, part.at[i]);
        }
    }
}
