package io.libraryhub.resource.api;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A list as it stands.
 *
 * @param edition how often it was brought, from 1
 * @param lines books on it
 * @param held of these, books that the library has
 * @param validUntil last day of the book that counts longest, in the library's zone
 * @param counts whether some book on it still counts
 * @param byRole who brought it
 */
public record OutsideListView(
        String name,
        int edition,
        int lines,
        int held,
        LocalDate validUntil,
        boolean counts,
        Instant broughtAt,
        String byRole)
        implements Serializable {}
