package io.libraryhub.insight.api;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.TitleId;
import java.util.List;

/**
 * What goes with what, and how well recommending goes. Everything rests on the loans of readers who allow a profile, and
 * nothing on fewer of them than the configured least number (8).
 */
public interface RecommendApi {
    /** Titles that the readers of a title also borrowed, closest first; open to everyone. Missing before the first model. */
    Reply<Served<List<SimilarTitle>>> similar(TitleId id, int limit);

    /** What the methods recommend, beside what is borrowed: acquisitions, manager, admin, system. */
    Reply<Served<RecommendReport>> report(Actor actor);

    /** Learns anew from the warehouse now, instead of at the next time: manager, admin, system. */
    Reply<Served<RecommendReport>> rebuild(Actor actor);

    /** The reader opened a title from his list; the reader himself. False when it was not offered to him lately. */
    Reply<Boolean> opened(Actor actor, ReaderId reader, TitleId title);

    /** How each method's offers were taken: acquisitions, manager, admin, system. Missing before anything was shown. */
    Reply<Served<List<TriedMethod>>> tried(Actor actor);
}
