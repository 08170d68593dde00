package io.libraryhub.acquisitions.accounts;

import io.libraryhub.insight.api.BalanceDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param checkedAt when the books were last compared; absent before the first time
 * @param balances days on which the stream's balances of titles were not circulation's
 */
public record AlarmsBody(@Nullable Instant checkedAt, List<Alarm> alarms, List<BalanceDay> balances) {
    int count() {
        return alarms.size() + balances.size();
    }

    /** @param line the books of a local day that differ, and did already at the check before */
    public record Alarm(LocalDate day, AccountLine line) {}
}
