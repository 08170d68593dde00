package io.libraryhub.acquisitions.accounts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param checkedAt when the books were last compared; absent before the first time */
public record AlarmsBody(@Nullable Instant checkedAt, List<Alarm> alarms) {
    /** @param line the books of a local day that differ, and did already at the check before */
    public record Alarm(LocalDate day, AccountLine line) {}
}
