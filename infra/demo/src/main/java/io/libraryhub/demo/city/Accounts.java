package io.libraryhub.demo.city;

import io.libraryhub.demo.door.Desk;
import io.libraryhub.insight.api.CountedLine;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.accounts.LedgerLine;
import io.libraryhub.kernel.accounts.WriteBack;
import io.libraryhub.messages.EventTypes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.dubbo.rpc.RpcException;
import org.jspecify.annotations.Nullable;

/**
 * The five books side by side, for every type of domain event since the hub began: what the services did, what the broker
 * took, what the stream counted, what the warehouse holds, what the tables hold that answers are made of.
 */
public final class Accounts {
    private static final Instant EVER = Instant.EPOCH;
    private static final long POLL_MS = 1_000;

    /**
     * One type in the five books; -1 while a book cannot be read.
     *
     * @param served null where no table counts this type by day
     */
    public record Line(long ledger, long published, long counted, long warehouse, @Nullable Long served) {
        public boolean equal() {
            return ledger >= 0
                    && ledger == published
                    && ledger == counted
                    && ledger == warehouse
                    && (served == null || ledger == served);
        }
    }

    private final Map<String, Line> lines;

    private Accounts(Map<String, Line> lines) {
        this.lines = lines;
    }

    /** Reads the books now. */
    public static Accounts read(Desk desk, Actor actor) {
        Map<String, LedgerLine> ledgers = new TreeMap<>();
        for (String service : Desk.SERVICES) {
            desk.ask("ledger of " + service, () -> desk.accounts(service).ledger(EVER))
                    .forEach(line -> ledgers.put(line.type(), line));
        }
        // Asked after the ledgers: what was published until then has had time to arrive.
        Map<String, CountedLine> counted = new TreeMap<>();
        desk.ask("counted", () -> desk.insight().counted(actor, EVER))
                .orElseThrow()
                .value()
                .forEach(line -> counted.put(line.type(), line));
        Map<String, Line> lines = new TreeMap<>();
        for (String type : EventTypes.ALL.keySet()) {
            LedgerLine ledger = ledgers.get(type);
            CountedLine count = counted.get(type);
            lines.put(
                    type,
                    new Line(
                            ledger == null ? 0 : ledger.ledger(),
                            ledger == null ? 0 : ledger.published(),
                            count == null ? 0 : count.counted(),
                            count == null ? 0 : count.warehouse(),
                            count == null ? null : count.served()));
        }
        return new Accounts(lines);
    }

    /** Reads the books until they agree or the time is over; the last reading. */
    public static Accounts settled(Desk desk, Actor actor, Duration atMost) {
        long until = System.nanoTime() + atMost.toNanos();
        Accounts accounts = read(desk, actor);
        while (!accounts.equal() && System.nanoTime() < until) {
            try {
                Thread.sleep(POLL_MS);
                accounts = read(desk, actor);
            } catch (RpcException | IllegalStateException e) {
                // A service that is restarting: the next reading will do.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return accounts;
            }
        }
        return accounts;
    }

    public Map<String, Line> lines() {
        return lines;
    }

    public boolean equal() {
        return lines.values().stream().allMatch(Line::equal);
    }

    /** Types in which the books differ. */
    public List<String> differences() {
        List<String> types = new ArrayList<>();
        lines.forEach((type, line) -> {
            if (!line.equal()) {
                types.add(type + " " + line);
            }
        });
        return types;
    }

    public long events() {
        return lines.values().stream().mapToLong(Line::ledger).sum();
    }

    /** How long signals took to be written back, by service, since a time. */
    public static Map<String, WriteBack> writeBack(Desk desk, Instant since) {
        Map<String, WriteBack> by = new TreeMap<>();
        for (String service : Desk.SERVICES) {
            WriteBack figures = desk.ask(
                    "write-back of " + service, () -> desk.accounts(service).writeBack(since));
            if (figures.count() > 0) {
                by.put(service, figures);
            }
        }
        return by;
    }
}
