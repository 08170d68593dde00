package io.libraryhub.portal.home;

import io.libraryhub.events.api.SessionView;
import io.libraryhub.portal.home.ActivitiesForYouBody.Suggestion;
import io.libraryhub.reader.api.ProfileTagView;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which sessions fit a reader (requirement row 22): the weight of its kind among his activities plus the weights of its
 * tags, each with its strongest reason. What fits nothing he does comes last, soonest first, so that the list is never
 * only more of the same.
 */
final class SessionTaste {
    private static final String ACTIVITY = "activity";
    private static final String TAG = "tag";

    private final Map<String, Double> kinds;
    private final Map<String, Double> tags;

    SessionTaste(List<ProfileTagView> profile) {
        this.kinds = weights(profile, ACTIVITY);
        this.tags = weights(profile, TAG);
    }

    /** Sessions that are full are left out: nothing is offered that cannot be had. */
    List<Suggestion> rank(List<SessionView> sessions, int most) {
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

    private Suggestion suggestion(SessionView session) {
        double ofKind = kinds.getOrDefault(session.kind(), 0.0);
        return session.tags().stream()
                .filter(tag -> tags.getOrDefault(tag, 0.0) > ofKind)
                .max(Comparator.comparingDouble(tag -> tags.getOrDefault(tag, 0.0)))
                .map(tag -> new Suggestion(session, "SAME_TAG", tag))
                .orElseGet(() -> new Suggestion(session, ofKind > 0 ? "SAME_KIND" : "SOON", session.kind()));
    }

    private static Map<String, Double> weights(List<ProfileTagView> profile, String kind) {
        Stream<ProfileTagView> ofKind =
                profile.stream().filter(tag -> tag.kind().equals(kind));
        return ofKind.collect(Collectors.toMap(ProfileTagView::name, ProfileTagView::weight, Math::max));
    }
}
