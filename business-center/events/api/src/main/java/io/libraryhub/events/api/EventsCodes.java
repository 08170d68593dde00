package io.libraryhub.events.api;

/** Reasons of the events context; texts in {@code refusals*.properties} beside this class. */
public final class EventsCodes {
    /** All places of the day or session are taken. */
    public static final String FULL = "FULL";
    /** Booking for that day is not open (row 30). Detail {@code opens}. */
    public static final String NOT_OPEN = "NOT_OPEN";
    /** The reader has a booking for that day, or a place in that session. */
    public static final String ALREADY_BOOKED = "ALREADY_BOOKED";
    /** Booked before and did not come (row 34). Detail {@code until}. */
    public static final String MISSED_BEFORE = "MISSED_BEFORE";
    /** As many inside as allowed: one out, one in (row 33). */
    public static final String AT_CAP = "AT_CAP";
    /** The booking is not for today or not for this venue. */
    public static final String WRONG_DAY = "WRONG_DAY";
    /** The booking is over: left, cancelled or missed. */
    public static final String VISIT_OVER = "VISIT_OVER";
    /** The notice was not accepted (row 35). */
    public static final String NOTICE_NOT_ACCEPTED = "NOTICE_NOT_ACCEPTED";
    /** The place was given up already. */
    public static final String REGISTRATION_OVER = "REGISTRATION_OVER";
    /** The session has begun. */
    public static final String SESSION_BEGUN = "SESSION_BEGUN";

    private EventsCodes() {}
}
