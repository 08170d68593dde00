package io.libraryhub.events.api;

import java.io.Serializable;

/**
 * @param reason {@link #SAME_KIND}, {@link #SAME_TAG}, {@link #SAME_BRANCH} or {@link #SOON}
 * @param because the kind, tag or branch it rests on
 */
public record SuggestedSession(SessionView session, String reason, String because) implements Serializable {
    public static final String SAME_KIND = "SAME_KIND";
    public static final String SAME_TAG = "SAME_TAG";
    public static final String SAME_BRANCH = "SAME_BRANCH";
    public static final String SOON = "SOON";
}
