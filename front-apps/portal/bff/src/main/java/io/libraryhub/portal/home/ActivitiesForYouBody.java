package io.libraryhub.portal.home;

import io.libraryhub.events.api.SessionView;
import java.util.List;

/**
 * Sessions for one reader, each with its reason.
 *
 * @param consent whether the reader allows a profile; without it there are none
 */
record ActivitiesForYouBody(boolean consent, List<Suggestion> sessions) {
    /**
     * @param reason SAME_KIND, SAME_TAG or SOON
     * @param because the kind or tag it rests on
     */
    record Suggestion(SessionView session, String reason, String because) {}
}
