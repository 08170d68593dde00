package io.libraryhub.signals.profile;

/** The weight of a tag as of a time. */
public class TagWeight {
    public double weight;
    /** UTC, milliseconds. */
    public long at;
}
