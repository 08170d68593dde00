package io.libraryhub.circulation.policy.domain;

import java.time.Instant;
import java.util.List;

/**
 * When something is due, and how that came.
 *
 * @param counted the end of the term, before anything moved it
 * @param steps what moved it, in order: {@link #FIXED}, {@link #CARD}, {@link #CLOSED}
 */
public record DueDate(Instant at, Instant counted, List<String> steps) {
    /** A fixed due date came first. */
    public static final String FIXED = "fixed-due-date";
    /** The reader's card ends before. */
    public static final String CARD = "card-expiry";
    /** It fell on a closed day or into closed hours. */
    public static final String CLOSED = "closed";

    public DueDate {
        steps = List.copyOf(steps);
    }
}
