package io.libraryhub.insight.metric;

import io.libraryhub.insight.store.InsightSettings;
import io.libraryhub.insight.store.WarehouseReader;
import io.libraryhub.warehouse.Warehouse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gathers what figures are counted from, every few seconds: the hours of which rows of the archive came or were changed are
 * counted anew. So an event counts once whether it comes twice, late, or is changed when a reader is forgotten. Where it
 * stands it reads from the tables: whoever empties {@code act_hour} has everything gathered anew. Several instances may do
 * this at once; of two that gather one hour, one gives way.
 */
@Component
public class FigureTables {
    private static final Logger LOG = LoggerFactory.getLogger(FigureTables.class);
    private static final LocalDateTime BEGINNING = LocalDate.EPOCH.atStartOfDay();

    private final WarehouseReader warehouse;
    private final NamedParameterJdbcTemplate jdbc;
    private final TransactionTemplate together;
    private final InsightSettings settings;
    private final Clock clock;
    private final Map<String, String> steps =
            Warehouse.STEPS.stream().collect(Collectors.toMap(Function.identity(), Warehouse::step));
    private LocalDateTime seenSince = BEGINNING;
    private List<Changed> seen = List.of();
    private volatile @Nullable Instant gatheredAt;

    FigureTables(
            WarehouseReader warehouse,
            NamedParameterJdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            InsightSettings settings,
            Clock clock) {
        this.warehouse = warehouse;
        this.jdbc = jdbc;
        this.together = new TransactionTemplate(transactions);
        // Reads the archive without locks: the stream goes on writing.
        together.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * An hour of which something came or was changed.
     *
     * @param storedAt of the newest such row, by the store's clock
     * @param came how many such rows there are
     */
    private record Changed(LocalDate day, int hour, LocalDateTime storedAt, long came) {}

    /** When the last gathering that came to its end began; null before the first. */
    public @Nullable Instant gatheredAt() {
        return gatheredAt;
    }

    @Scheduled(
            initialDelayString = "${hub.insight.figures.first-after:5s}",
            fixedDelayString = "${hub.insight.figures.every:5s}")
    public synchronized void gather() {
        Instant began = clock.instant();
        try {
            LocalDateTime since = before(gathered("hours_gathered", Map.of()));
            boolean anew = since.equals(BEGINNING) || !since.equals(seenSince);
            List<Changed> known = anew ? List.of() : seen;
            List<Changed> changed = changedSince(since);
            for (Changed each : changed) {
                if (!known.contains(each)) {
                    gather(each.day, each.hour);
                }
            }
            seenSince = since;
            seen = changed;
            gatheredAt = began;
        } catch (DuplicateKeyException | PessimisticLockingFailureException e) {
            LOG.debug("another instance gathers the same hour", e);
        }
    }

    private List<Changed> changedSince(LocalDateTime since) {
        return warehouse.rows(
                "hours_changed",
                Map.of("since", since),
                (row, n) -> new Changed(
                        row.getObject("local_day", LocalDate.class),
                        row.getInt("local_hour"),
                        row.getObject("stored_at", LocalDateTime.class),
                        row.getLong("came")));
    }

    private void gather(LocalDate day, int hour) {
        Map<String, Object> which = Map.of("day", day, "hour", hour);
        LocalDateTime gathered = gathered("hour_gathered", which);
        Map<String, Object> since = Map.of("day", day, "hour", hour, "since", before(gathered));
        together.executeWithoutResult(transaction -> {
            step("act_hour_empty", which);
            step("act_hour_fill", which);
            if (gathered.equals(BEGINNING)) {
                step("reader_hour_empty", which);
            }
            step("reader_hour_fill", since);
            step("reader_age_fill", since);
        });
    }

    private void step(String name, Map<String, ?> parameters) {
        jdbc.update(Objects.requireNonNull(steps.get(name)), parameters);
    }

    /** What a query says of how far was gathered; the beginning when nothing was. */
    private LocalDateTime gathered(String query, Map<String, ?> parameters) {
        return warehouse
                .rows(
                        query,
                        parameters,
                        (row, n) -> row.getObject("stored_at") == null
                                ? BEGINNING
                                : row.getObject("stored_at", LocalDateTime.class))
                .stream()
                .findFirst()
                .orElse(BEGINNING);
    }

    /** A row bears the time of its statement and is seen when that is over: so much is looked at again. */
    private LocalDateTime before(LocalDateTime gathered) {
        return gathered.equals(BEGINNING)
                ? BEGINNING
                : gathered.minus(settings.getFigures().getMargin());
    }
}
