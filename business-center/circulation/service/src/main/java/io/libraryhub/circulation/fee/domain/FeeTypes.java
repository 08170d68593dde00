package io.libraryhub.circulation.fee.domain;

import java.util.Set;

/** What a charge can be for: the words on the wire and in the database. */
public final class FeeTypes {
    public static final String OVERDUE = "overdue";
    public static final String LOST = "lost";
    public static final String PROCESSING = "processing";
    public static final String DAMAGE = "damage";
    public static final String REMINDER = "reminder";
    public static final String OTHER = "other";

    /** What staff can charge by hand. */
    public static final Set<String> BY_HAND = Set.of(DAMAGE, LOST, PROCESSING, REMINDER, OTHER);

    private FeeTypes() {}
}
