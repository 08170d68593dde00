package io.libraryhub.circulation.api;

import io.libraryhub.kernel.Actor;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Other hours on some days; they replace what an earlier exception said of these days.
 *
 * @param to the last of the days
 * @param hours none: closed
 * @param note why, at most 200 characters
 */
public record SaveException(
        String requestId, Actor actor, String branch, LocalDate from, LocalDate to, List<HoursView> hours, String note)
        implements Serializable {
    public SaveException {
        hours = hours == null ? List.of() : List.copyOf(hours);
    }
}
