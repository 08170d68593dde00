package io.libraryhub.acquisitions.accounts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param days newest first
 * @param missing who did not answer: a service, or counted
 */
public record AccountDaysBody(Instant at, List<Day> days, List<String> missing) {
    /**
     * A local day.
     *
     * @param events by the ledgers; absent when one of them is
     * @param equal true: all books agree; false: there is a difference; absent: some figure is missing
     * @param differences the types whose books differ
     */
    public record Day(LocalDate day, @Nullable Long events, @Nullable Boolean equal, List<AccountLine> differences) {
        static Day of(LocalDate day, List<AccountLine> lines) {
            Long events = 0L;
            for (AccountLine line : lines) {
                events = events == null || line.ledger() == null ? null : Long.valueOf(events + line.ledger());
            }
            return new Day(
                    day,
                    events,
                    AccountLine.allEqual(lines),
                    lines.stream()
                            .filter(line -> Boolean.FALSE.equals(line.equal()))
                            .toList());
        }
    }
}
