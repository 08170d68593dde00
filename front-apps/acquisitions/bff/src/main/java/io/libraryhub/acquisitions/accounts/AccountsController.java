package io.libraryhub.acquisitions.accounts;

import io.libraryhub.acquisitions.Doors;
import io.libraryhub.acquisitions.Parts;
import io.libraryhub.insight.api.CountedLine;
import io.libraryhub.insight.api.InsightApi;
import io.libraryhub.insight.api.Served;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.accounts.AccountsApi;
import io.libraryhub.kernel.accounts.LedgerLine;
import io.libraryhub.kernel.accounts.WriteBack;
import io.libraryhub.messages.EventTypes;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lays the four books side by side. */
@RestController
@RequestMapping("/api/acquisitions")
class AccountsController {
    private final Map<String, AccountsApi> services = new LinkedHashMap<>();
    private final InsightApi insight;
    private final Clock clock;

    AccountsController(
            @Qualifier("readerAccounts") AccountsApi reader,
            @Qualifier("resourceAccounts") AccountsApi resource,
            @Qualifier("circulationAccounts") AccountsApi circulation,
            @Qualifier("eventsAccounts") AccountsApi events,
            InsightApi insight,
            Clock clock) {
        services.put("reader-service", reader);
        services.put("resource-service", resource);
        services.put("circulation-service", circulation);
        services.put("events-service", events);
        this.insight = insight;
        this.clock = clock;
    }

    /** @param since by default everything since the hub began */
    @GetMapping("/accounts")
    AccountsBody accounts(Actor actor, @RequestParam(defaultValue = "1970-01-01T00:00:00Z") Instant since) {
        Doors.looks(actor);
        Parts parts = new Parts();
        Map<String, LedgerLine> ledgers = new HashMap<>();
        services.forEach((name, accounts) -> {
            List<LedgerLine> lines = parts.tell(name, () -> accounts.ledger(since));
            if (lines != null) {
                ownTypes(name).forEach(type -> ledgers.put(type, new LedgerLine(type, 0, 0)));
                lines.forEach(line -> ledgers.put(line.type(), line));
            }
        });
        // Asked after the ledgers: what was published before that has had time to arrive.
        Served<List<CountedLine>> served = parts.ask("counted", () -> insight.counted(actor, since));
        Map<String, CountedLine> counted = new HashMap<>();
        if (served != null) {
            EventTypes.ALL.keySet().forEach(type -> counted.put(type, new CountedLine(type, 0, 0)));
            served.value().forEach(line -> counted.put(line.type(), line));
        }
        List<AccountLine> lines = EventTypes.ALL.keySet().stream()
                .map(type -> line(type, ledgers.get(type), counted.get(type)))
                .toList();
        return new AccountsBody(since, clock.instant(), allEqual(lines), lines, parts.missing());
    }

    @GetMapping("/write-back")
    WriteBackBody writeBack(Actor actor, @RequestParam(defaultValue = "1970-01-01T00:00:00Z") Instant since) {
        Doors.looks(actor);
        Parts parts = new Parts();
        List<WriteBackBody.Line> lines = new ArrayList<>();
        services.forEach((name, accounts) -> {
            WriteBack writeBack = parts.tell(name, () -> accounts.writeBack(since));
            if (writeBack != null) {
                lines.add(WriteBackBody.Line.of(name, writeBack));
            }
        });
        return new WriteBackBody(since, clock.instant(), lines, parts.missing());
    }

    private static AccountLine line(String type, @Nullable LedgerLine ledger, @Nullable CountedLine counted) {
        return AccountLine.of(
                type,
                serviceOf(type),
                ledger == null ? null : ledger.ledger(),
                ledger == null ? null : ledger.published(),
                counted == null ? null : counted.counted(),
                counted == null ? null : counted.warehouse());
    }

    private static @Nullable Boolean allEqual(List<AccountLine> lines) {
        if (lines.stream().anyMatch(line -> Boolean.FALSE.equals(line.equal()))) {
            return false;
        }
        return lines.stream().anyMatch(line -> line.equal() == null) ? null : true;
    }

    private static List<String> ownTypes(String service) {
        return EventTypes.ALL.keySet().stream()
                .filter(type -> serviceOf(type).equals(service))
                .toList();
    }

    /** {@code libhub.circulation.loan.opened} belongs to circulation-service. */
    private static String serviceOf(String type) {
        return type.split("\\.", 3)[1] + "-service";
    }
}
