package io.libraryhub.resource.mark.application;

import io.libraryhub.kernel.TitleId;
import io.libraryhub.kit.inbox.SignalLog;
import io.libraryhub.kit.outbox.Outbox;
import io.libraryhub.kit.trace.Trace;
import io.libraryhub.messages.signal.PressureSignal;
import io.libraryhub.messages.signal.Signal;
import io.libraryhub.resource.acquisition.application.FollowPressure;
import io.libraryhub.resource.mark.domain.Marks;
import io.libraryhub.resource.mark.domain.Marks.Kept;
import io.libraryhub.resource.mark.domain.TitleMarks;
import io.libraryhub.resource.mark.domain.TitleMarks.Told;
import io.libraryhub.resource.title.application.Revisions;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes signals back, in one transaction: marks on the title, the note for search, the purchase proposal, and the word to
 * others. An older version than the one applied changes nothing; neither does a title that the catalogue does not have.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ApplySignal {
    private final SignalLog log;
    private final Marks marks;
    private final Revisions revisions;
    private final FollowPressure followPressure;
    private final Outbox outbox;
    private final MarkPolicy policy;

    ApplySignal(
            SignalLog log,
            Marks marks,
            Revisions revisions,
            FollowPressure followPressure,
            Outbox outbox,
            MarkPolicy policy) {
        this.log = log;
        this.marks = marks;
        this.revisions = revisions;
        this.followPressure = followPressure;
        this.outbox = outbox;
        this.policy = policy;
    }

    /** @param traceparent of the message that brought it, if it had one */
    public record Arrived(TitleId title, Signal signal, @Nullable String traceparent) {}

    /** In their order. */
    public void apply(List<Arrived> arrived) {
        Map<TitleId, Kept> kept =
                new HashMap<>(marks.lock(arrived.stream().map(Arrived::title).toList()));
        List<Arrived> known =
                arrived.stream().filter(a -> kept.containsKey(a.title())).toList();
        Set<Signal> newer = Collections.newSetFromMap(new IdentityHashMap<>());
        newer.addAll(log.newer(known.stream().map(Arrived::signal).toList()));

        List<Arrived> applied =
                known.stream().filter(a -> newer.contains(a.signal())).toList();
        List<Arrived> news = applied.stream().filter(a -> isNews(a, kept)).toList();
        Map<TitleId, Kept> changed = new HashMap<>(kept);
        changed.keySet().retainAll(applied.stream().map(Arrived::title).toList());
        marks.keep(changed);
        revisions.touchAll(news.stream().map(Arrived::title).toList());
        tell(applied, new HashSet<>(news), kept);
    }

    /** Writes what the signal says into what is kept. */
    private boolean isNews(Arrived arrived, Map<TitleId, Kept> kept) {
        Kept before = Objects.requireNonNull(kept.get(arrived.title()));
        TitleMarks next = before.marks().with(arrived.signal());
        Told figures = next.figures();
        boolean news = figures.isNewsAfter(before.told(), policy.getMaterialScoreShare(), policy.getMaterialHolds());
        kept.put(arrived.title(), new Kept(next, news ? figures : before.told()));
        return news;
    }

    private void tell(List<Arrived> applied, Set<Arrived> news, Map<TitleId, Kept> kept) {
        for (Arrived each : applied) {
            try (Trace.Scope scope = Trace.open(each.traceparent())) {
                if (news.contains(each)) {
                    TitleMarks marks =
                            Objects.requireNonNull(kept.get(each.title())).marks();
                    outbox.append(marks.told(each.title().toString()));
                }
                if (each.signal() instanceof PressureSignal pressure) {
                    followPressure.follow(each.title(), pressure);
                }
            }
        }
    }
}
