package io.libraryhub.events.api;

import java.io.Serializable;

/**
 * What a reader likes, as the data hub told.
 *
 * @param kind {@link #ACTIVITY} or {@link #TAG}; others say nothing about sessions
 * @param name of the kind of activity, or the tag
 */
public record SessionInterest(String kind, String name, double weight) implements Serializable {
    public static final String ACTIVITY = "activity";
    public static final String TAG = "tag";
}
