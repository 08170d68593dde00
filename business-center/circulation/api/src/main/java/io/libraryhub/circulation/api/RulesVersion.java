package io.libraryhub.circulation.api;

import java.io.Serializable;
import java.time.Instant;

/**
 * A published version of the rules.
 *
 * @param publishedBy the number of the member of staff; {@code system} for the first version
 * @param inForce whether it decides now
 */
public record RulesVersion(
        long version, Instant validFrom, Instant publishedAt, String publishedBy, String note, boolean inForce)
        implements Serializable {}
