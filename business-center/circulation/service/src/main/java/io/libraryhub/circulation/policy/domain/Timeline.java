package io.libraryhub.circulation.policy.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The published versions, and which of them is in force when. */
public record Timeline(List<Entry> entries) {
    private static final Comparator<Entry> LATER =
            Comparator.comparing(Entry::validFrom).thenComparingLong(Entry::version);

    public Timeline {
        entries = entries.stream().sorted(LATER).toList();
    }

    /** The version that became valid last; of two that became valid at the same instant, the one published later. */
    public Optional<Long> inForce(Instant at) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (!entries.get(i).validFrom().isAfter(at)) {
                return Optional.of(entries.get(i).version());
            }
        }
        // The clock was set back to before the first version: better the first rules than none.
        return entries.stream().findFirst().map(Entry::version);
    }

    public long newest() {
        return entries.stream().mapToLong(Entry::version).max().orElse(0);
    }

    public record Entry(long version, Instant validFrom) {}
}
