package io.libraryhub.acquisitions.accounts;

import io.libraryhub.acquisitions.Parts;
import io.libraryhub.insight.api.CountedDay;
import io.libraryhub.insight.api.CountedLine;
import io.libraryhub.insight.api.InsightApi;
import io.libraryhub.insight.api.Served;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.accounts.AccountsApi;
import io.libraryhub.kernel.accounts.LedgerDay;
import io.libraryhub.kernel.accounts.LedgerLine;
import io.libraryhub.messages.EventTypes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Asks everyone for his book and lays them side by side. */
@Component
class Books {
    private static final String COUNTED = "counted";

    private final Map<String, AccountsApi> services = new LinkedHashMap<>();
    private final InsightApi insight;

    Books(
            @Qualifier("readerAccounts") AccountsApi reader,
            @Qualifier("resourceAccounts") AccountsApi resource,
            @Qualifier("circulationAccounts") AccountsApi circulation,
            @Qualifier("eventsAccounts") AccountsApi events,
            InsightApi insight) {
        services.put("reader-service", reader);
        services.put("resource-service", resource);
        services.put("circulation-service", circulation);
        services.put("events-service", events);
        this.insight = insight;
    }

    Map<String, AccountsApi> services() {
        return services;
    }

    /** Everything since a moment. */
    List<AccountLine> since(Actor actor, Instant since, Parts parts) {
        Map<String, LedgerLine> ledgers = new HashMap<>();
        services.forEach((name, accounts) -> {
            List<LedgerLine> lines = parts.tell(name, () -> accounts.ledger(since));
            if (lines != null) {
                take(name, lines, ledgers);
            }
        });
        // Asked after the ledgers: what was published before that has had time to arrive.
        Served<List<CountedLine>> served = parts.ask(COUNTED, () -> insight.counted(actor, since));
        return lines(ledgers, served == null ? null : served.value());
    }

    /** Each local day of a span, oldest first; {@code until} exclusive. */
    Map<LocalDate, List<AccountLine>> days(Actor actor, LocalDate from, LocalDate until, ZoneId zone, Parts parts) {
        Map<LocalDate, Map<String, LedgerLine>> ledgers = new HashMap<>();
        services.forEach((name, accounts) -> {
            List<LedgerDay> days = parts.tell(name, () -> accounts.days(from, until, zone.getId()));
            if (days != null) {
                days.forEach(
                        day -> take(name, day.lines(), ledgers.computeIfAbsent(day.day(), each -> new HashMap<>())));
            }
        });
        Served<List<CountedDay>> served = parts.ask(COUNTED, () -> insight.countedDays(actor, from, until));
        Map<LocalDate, List<CountedLine>> counted = new HashMap<>();
        if (served != null) {
            served.value().forEach(day -> counted.put(day.day(), day.lines()));
        }
        Map<LocalDate, List<AccountLine>> days = new LinkedHashMap<>();
        from.datesUntil(until)
                .forEach(day -> days.put(
                        day,
                        lines(
                                ledgers.getOrDefault(day, Map.of()),
                                served == null ? null : counted.getOrDefault(day, List.of()))));
        return days;
    }

    /** Whose event it is: {@code libhub.circulation.loan.opened} belongs to circulation-service. */
    static String serviceOf(String type) {
        return type.split("\\.", 3)[1] + "-service";
    }

    private static void take(String service, List<LedgerLine> lines, Map<String, LedgerLine> ledgers) {
        EventTypes.ALL.keySet().stream()
                .filter(type -> serviceOf(type).equals(service))
                .forEach(type -> ledgers.put(type, new LedgerLine(type, 0, 0)));
        lines.forEach(line -> ledgers.put(line.type(), line));
    }

    /** @param known what the data hub counted; null when it does not answer */
    private static List<AccountLine> lines(Map<String, LedgerLine> ledgers, @Nullable List<CountedLine> known) {
        Map<String, CountedLine> counted = new HashMap<>();
        if (known != null) {
            EventTypes.ALL.keySet().forEach(type -> counted.put(type, new CountedLine(type, 0, 0, null)));
            known.forEach(line -> counted.put(line.type(), line));
        }
        return EventTypes.ALL.keySet().stream()
                .map(type -> line(type, ledgers.get(type), counted.get(type)))
                .toList();
    }

    private static AccountLine line(String type, @Nullable LedgerLine ledger, @Nullable CountedLine counted) {
        return AccountLine.of(
                type,
                serviceOf(type),
                ledger == null ? null : ledger.ledger(),
                ledger == null ? null : ledger.published(),
                counted == null ? null : counted.counted(),
                counted == null ? null : counted.warehouse(),
                counted == null ? null : counted.served());
    }
}
