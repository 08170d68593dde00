package io.libraryhub.portal.home;

import io.libraryhub.events.api.SuggestedSession;
import java.util.List;

/**
 * Sessions for one reader, each with its reason.
 *
 * @param consent whether the reader allows a profile; without it there are none
 */
record ActivitiesForYouBody(boolean consent, List<SuggestedSession> sessions) {}
