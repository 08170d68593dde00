package io.libraryhub.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * {@code ./hub accounts}: the books of the last days, and the titles whose balance was put right. With {@code --repair} the services publish again what differs, and the
 * books are looked at until they agree.
 */
final class Books {

    private static final String REPAIR = "--repair";
    private static final String DAYS = "/api/acquisitions/accounts/days?count=7";
    private static final String BALANCES = "/api/acquisitions/accounts/balances?count=7";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long PAUSE_MS = 1_000;

    private final Layout layout;
    private final Settings settings;

    Books(Layout layout, Settings settings) {
        this.layout = layout;
        this.settings = settings;
    }

    /** Prints them; answers 0 only when all agree. */
    int show(List<String> options, PrintStream out) throws IOException, InterruptedException {
        if (!options.isEmpty() && !options.equals(List.of(REPAIR))) {
            throw new HubException("usage: ./hub accounts [" + REPAIR + "]");
        }
        Door door = Door.open(new Stack(layout, settings).facts());
        JsonNode days = door.get(DAYS).path("days");
        if (!options.isEmpty() && !agree(days)) {
            print(days, out);
            publishAgain(door, days, out);
            days = settled(door);
        }
        print(days, out);
        printBalances(door.get(BALANCES), out);
        if (!agree(days)) {
            out.println("What only the last book lacks or has too much is not a matter of messages: "
                    + "./hub signals rebuild daily (loans, returns, renewals, holds) or footfall (visits),"
                    + " ./hub figures rebuild for all others.");
        }
        return agree(days) ? 0 : 1;
    }

    private static void publishAgain(Door door, JsonNode days, PrintStream out) throws IOException {
        for (JsonNode day : days) {
            if (day.path("differences").isEmpty()) {
                continue;
            }
            ObjectNode order = Http.JSON
                    .createObjectNode()
                    .put("requestId", UUID.randomUUID().toString())
                    .put("day", day.path("day").asText());
            ArrayNode types = order.putArray("types");
            day.path("differences").forEach(line -> types.add(line.path("type").asText()));
            JsonNode done = door.post("/api/acquisitions/accounts/replays", order);
            out.println(day.path("day").asText() + ": "
                    + done.path("events").asLong() + " events are published again"
                    + (done.path("more").asBoolean() ? "; there are more: give the command once more" : ""));
        }
    }

    private static JsonNode settled(Door door) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        JsonNode days = door.get(DAYS).path("days");
        while (!agree(days) && System.nanoTime() < end) {
            Thread.sleep(PAUSE_MS);
            days = door.get(DAYS).path("days");
        }
        return days;
    }

    /** Whether all books of all days are there and agree. */
    static boolean agree(JsonNode days) {
        for (JsonNode day : days) {
            if (!day.path("equal").asBoolean(false)) {
                return false;
            }
        }
        return true;
    }

    static void print(JsonNode days, PrintStream out) {
        for (JsonNode day : days) {
            JsonNode equal = day.path("equal");
            String verdict = equal.isMissingNode() ? "? somebody does not answer" : equal.asBoolean() ? "=" : "DIFFERS";
            out.println(day.path("day").asText() + "  " + day.path("events").asText("?") + " events  " + verdict);
            for (JsonNode line : day.path("differences")) {
                out.println("  " + line.path("type").asText() + "  ledger " + book(line, "ledger") + ", published "
                        + book(line, "published") + ", counted " + book(line, "counted") + ", warehouse "
                        + book(line, "warehouse") + ", served " + book(line, "served"));
            }
        }
    }

    /** Prints the days on which balances of titles were compared; what differed was put right by being compared. */
    static void printBalances(JsonNode balances, PrintStream out) {
        if (!"fresh".equals(balances.path("status").asText())) {
            out.println("balances: " + balances.path("status").asText("missing") + ", the data hub stands still");
        }
        for (JsonNode day : balances.path("value")) {
            if (day.path("compared").asLong() == 0 && day.path("differed").asLong() == 0) {
                continue;
            }
            long differed = day.path("differed").asLong();
            out.println(day.path("day").asText() + "  balances of "
                    + day.path("compared").asLong() + " titles  "
                    + (differed == 0
                            ? "="
                            : differed + " DIFFERED by up to "
                                    + day.path("largest").asLong() + " and were put right"));
        }
    }

    private static String book(JsonNode line, String name) {
        return line.path(name).asText("–");
    }
}
