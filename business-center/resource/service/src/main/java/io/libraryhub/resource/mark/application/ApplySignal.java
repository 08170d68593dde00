package io.libraryhub.resource.mark.application;

import io.libraryhub.kernel.TitleId;
import io.libraryhub.kit.inbox.SignalLog;
import io.libraryhub.kit.outbox.Outbox;
import io.libraryhub.messages.signal.HotTitleSignal;
import io.libraryhub.messages.signal.PressureSignal;
import io.libraryhub.resource.acquisition.application.FollowPressure;
import io.libraryhub.resource.mark.domain.Marks;
import io.libraryhub.resource.mark.domain.Marks.Kept;
import io.libraryhub.resource.mark.domain.TitleMarks;
import io.libraryhub.resource.mark.domain.TitleMarks.Told;
import io.libraryhub.resource.title.application.Revisions;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes a signal back, in one transaction: marks on the title, the note for search, the purchase proposal, and the word to
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

    public void hot(TitleId title, HotTitleSignal signal) {
        Optional<Kept> kept = marks.lock(title);
        if (kept.isPresent() && log.newer(signal)) {
            mark(title, kept.get(), before -> before.with(signal));
        }
    }

    public void pressure(TitleId title, PressureSignal signal) {
        Optional<Kept> kept = marks.lock(title);
        if (kept.isPresent() && log.newer(signal)) {
            mark(title, kept.get(), before -> before.with(signal));
            followPressure.follow(title, signal);
        }
    }

    private void mark(TitleId title, Kept kept, UnaryOperator<TitleMarks> change) {
        TitleMarks next = change.apply(kept.marks());
        Told figures = next.figures();
        boolean news = figures.isNewsAfter(kept.told(), policy.getMaterialScoreShare(), policy.getMaterialHolds());
        marks.keep(title, new Kept(next, news ? figures : kept.told()));
        if (news) {
            revisions.touch(title);
            outbox.append(next.told(title.toString()));
        }
    }
}
