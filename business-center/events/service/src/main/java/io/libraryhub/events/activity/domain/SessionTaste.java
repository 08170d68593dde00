package io.libraryhub.events.activity.domain;

import io.libraryhub.events.api.SessionInterest;
import io.libraryhub.events.api.SessionView;
import io.libraryhub.events.api.SuggestedSession;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which sessions fit a reader (requirement row 22): the weight of its kind among his activities plus the weights of its
 * tags and of its branch among his visits, each with its strongest reason. What fits nothing he does comes last, soonest first, so that the list is never
 * only more of the same.
 */
public final class SessionTaste {
    private final Map<String, Double> kinds;
    private final Map<String, Double> tags;
    private final Map<String, Double> branches;

    private record Reason(String code, String because, double weight) {}

    public SessionTaste(List<SessionInterest> interests) {
        this.kinds = weights(interests, SessionInterest.ACTIVITY);
        this.tags = weights(interests, SessionInterest.TAG);
        this.branches = weights(interests, SessionInterest.BRANCH);
    }

    /** Sessions that are full are left out: nothing is offered that cannot be had. */
    public List<SuggestedSession> rank(List<SessionView> sessions, int most) {
        return sessions.stream()
                .filter(session -> session.left() > 0)
                .sorted(Comparator.comparingDouble((SessionView each) -> -weight(each))
                        .thenComparing(SessionView::startsAt))
                .limit(most)
                .map(this::suggestion)
                .toList();
    }

    private double weight(SessionView session) {
        return reasons(session).mapToDouble(Reason::weight).sum();
    }

    private SuggestedSession suggestion(SessionView session) {
        return reasons(session)
                .filter(reason -> reason.weight() > 0)
                .max(Comparator.comparingDouble(Reason::weight))
                .map(reason -> new SuggestedSession(session, reason.code(), reason.because()))
                .orElseGet(() -> new SuggestedSession(session, SuggestedSession.SOON, session.kind()));
    }

    /** Of equal ones the first is told. */
    private Stream<Reason> reasons(SessionView session) {
        return Stream.of(
                        Stream.of(reason(SuggestedSession.SAME_KIND, session.kind(), kinds)),
                        session.tags().stream().map(tag -> reason(SuggestedSession.SAME_TAG, tag, tags)),
                        Stream.of(reason(SuggestedSession.SAME_BRANCH, session.branch(), branches)))
                .flatMap(reasons -> reasons);
    }

    private static Reason reason(String code, String because, Map<String, Double> weights) {
        return new Reason(code, because, weights.getOrDefault(because, 0.0));
    }

    private static Map<String, Double> weights(List<SessionInterest> interests, String kind) {
        return interests.stream()
                .filter(each -> each.kind().equals(kind))
                .collect(Collectors.toMap(SessionInterest::name, SessionInterest::weight, Math::max));
    }
}
