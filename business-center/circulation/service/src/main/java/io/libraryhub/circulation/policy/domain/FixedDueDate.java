package io.libraryhub.circulation.policy.domain;

import java.time.LocalDate;

/**
 * What is lent from one day to another is due on a certain day at the latest: the end of a term, say.
 *
 * @param from first local day of lending
 * @param to last local day of lending
 * @param due the local day at whose end it is due at the latest
 */
public record FixedDueDate(LocalDate from, LocalDate to, LocalDate due) {
    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
