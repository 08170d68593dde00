package io.libraryhub.events.api;

import java.io.Serializable;

/**
 * What a reader likes, as the data hub or the gates told.
 *
 * @param kind {@link #ACTIVITY}, {@link #TAG} or {@link #BRANCH}; others say nothing about sessions
 * @param name of the kind of activity, the tag, or the code of the branch
 */
public record SessionInterest(String kind, String name, double weight) implements Serializable {
    public static final String ACTIVITY = "activity";
    public static final String TAG = "tag";
    public static final String BRANCH = "branch";
}
