package io.libraryhub.insight.whatif.application;

import io.libraryhub.copycount.whatif.domain.DemandEstimate;
import io.libraryhub.insight.store.WarehouseReader;
import io.libraryhub.insight.whatif.domain.WhatIfPolicy;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.kit.db.Utc;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How many readers a day ask for a title, from their loans and holds of late. */
@Component
class RecentDemand {
    private static final double SECONDS_PER_DAY = 86_400;

    private final WarehouseReader warehouse;
    private final Clock clock;

    RecentDemand(WarehouseReader warehouse, Clock clock) {
        this.warehouse = warehouse;
        this.clock = clock;
    }

    private record Asked(int asks, Instant first) {}

    double perDay(TitleId title, WhatIfPolicy policy) {
        Instant now = clock.instant();
        List<Asked> rows = warehouse.rows(
                "title_asks",
                Map.of("title_id", title.value(), "since", Utc.of(now.minus(Duration.ofDays(policy.getWindowDays())))),
                (row, n) -> new Asked(row.getInt("asks"), WarehouseReader.instant(row, "first_at")));
        Asked asked = rows.isEmpty() ? new Asked(0, now) : rows.get(0);
        // A title that is new could not have been asked for all the time.
        double days = asked.first().equals(Instant.EPOCH)
                ? 0
                : Duration.between(asked.first(), now).toSeconds() / SECONDS_PER_DAY;
        return DemandEstimate.perDay(
                policy.getPriorAsks(), policy.getPriorDays(), Math.max(0, asked.asks()), Math.max(1, days));
    }
}
