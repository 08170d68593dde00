package io.libraryhub.demo.city;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.libraryhub.kernel.accounts.WriteBack;
import java.util.Map;

/**
 * What the run came to, in figures.
 *
 * @param startS seconds the stack took to start, as the launcher says
 * @param rssMb resident memory of the stack in MiB, as the launcher says
 * @param daySeconds how long the day took
 */
public record Outcome(
        Map<String, Accounts.Line> accounts,
        boolean equal,
        Map<String, WriteBack> writeBack,
        double startS,
        long rssMb,
        int proposalsOpened,
        int proposalsDecided,
        int copiesBought,
        int holdsFilledAfterPurchase,
        long domainEvents,
        long acts,
        Map<String, Long> refusals,
        long retries,
        double daySeconds,
        double seconds) {

    /** The median of all signals written back: of the services' medians, each weighed by its signals. */
    public long p50Ms() {
        long count = writeBack.values().stream().mapToLong(WriteBack::count).sum();
        double sum = writeBack.values().stream()
                .mapToDouble(w -> (double) w.p50Ms() * w.count())
                .sum();
        return count == 0 ? 0 : Math.round(sum / count);
    }

    /** The worst service's. */
    public long p99Ms() {
        return writeBack.values().stream().mapToLong(WriteBack::p99Ms).max().orElse(0);
    }

    /** One line for programs. */
    public String json() {
        ObjectNode top = new ObjectMapper().createObjectNode();
        ObjectNode books = top.putObject("accounts");
        accounts.forEach((type, line) -> {
            ObjectNode book = books.putObject(type)
                    .put("ledger", line.ledger())
                    .put("published", line.published())
                    .put("counted", line.counted())
                    .put("warehouse", line.warehouse());
            if (line.served() != null) {
                book.put("served", line.served());
            }
        });
        top.put("accounts_equal", equal)
                .put("p50_ms", p50Ms())
                .put("p99_ms", p99Ms())
                .put("start_s", startS)
                .put("rss_mb", rssMb)
                .put("proposals_opened", proposalsOpened)
                .put("proposals_decided", proposalsDecided)
                .put("copies_bought", copiesBought)
                .put("holds_filled_after_purchase", holdsFilledAfterPurchase)
                .put("domain_events", domainEvents)
                .put("acts", acts)
                .put("acts_per_s", daySeconds > 0 ? Math.round(acts / daySeconds * 10) / 10.0 : 0)
                .put("retries", retries)
                .put("day_s", Math.round(daySeconds * 10) / 10.0)
                .put("demo_s", Math.round(seconds * 10) / 10.0);
        ObjectNode no = top.putObject("refused");
        refusals.forEach(no::put);
        return top.toString();
    }
}
