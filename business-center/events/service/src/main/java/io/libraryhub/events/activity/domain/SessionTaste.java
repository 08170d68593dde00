package io.libraryhub.events.activity.domain;

import io.libraryhub.events.api.SessionInterest;
import io.libraryhub.events.api.SessionView;
import io.libraryhub.events.api.SuggestedSession;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which sessions fit a reader (requirement row 22): the weight of its kind among his activities plus the weights of its
 * tags, each with its strongest reason. What fits nothing he does comes last, soonest first, so that the list is never
 * only more of the same.
 */
public final class SessionTaste {
    private final Map<String, Double> kinds;
    private final Map<String, Double> tags;

    public SessionTaste(List<SessionInterest> interests) {
        this.kinds = weights(interests, SessionInterest.ACTIVITY);
        this.tags = weights(interests, SessionInterest.TAG);
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
        return kinds.getOrDefault(session.kind(), 0.0)
                + session.tags().stream()
                        .mapToDouble(tag -> tags.getOrDefault(tag, 0.0))
                        .sum();
    }

    private SuggestedSession suggestion(SessionView session) {
        double ofKind = kinds.getOrDefault(session.kind(), 0.0);
        return session.tags().stream()
                .filter(tag -> tags.getOrDefault(tag, 0.0) > ofKind)
                .max(Comparator.comparingDouble(tag -> tags.getOrDefault(tag, 0.0)))
                .map(tag -> new SuggestedSession(session, SuggestedSession.SAME_TAG, tag))
                .orElseGet(() -> new SuggestedSession(
                        session, ofKind > 0 ? SuggestedSession.SAME_KIND : SuggestedSession.SOON, session.kind()));
    }

    private static Map<String, Double> weights(List<SessionInterest> interests, String kind) {
        return interests.stream()
                .filter(each -> each.kind().equals(kind))
                .collect(Collectors.toMap(SessionInterest::name, SessionInterest::weight, Math::max));
    }
}
