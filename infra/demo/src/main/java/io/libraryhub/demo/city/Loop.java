package io.libraryhub.demo.city;

import com.fasterxml.jackson.databind.JsonNode;
import io.libraryhub.demo.door.Answer;
import io.libraryhub.demo.door.Doors;
import io.libraryhub.demo.door.Gateway;
import io.libraryhub.resource.api.ItemView;
import io.libraryhub.resource.api.ResourceCodes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * From demand to bought copies: the acquisitions officer decides what the data hub proposes, copies arrive where readers
 * wait, staff put them on the hold shelf, readers collect them, the pressure falls.
 */
public final class Loop {
    private static final int APPROVED = 8;
    private static final int LEAST_DECIDED = 5;
    private static final int LONGEST_LIST = 10;
    private static final long WAIT_MS = 45_000;
    private static final long PAUSE_MS = 500;
    private static final int QUIET_ROUNDS = 16;

    private final City city;
    private final Day day;
    private final Gateway gateway;
    private final Doors doors;
    private final Progress progress;

    private List<Proposal> opened = List.of();
    private final List<Proposal> bought = new ArrayList<>();
    private final List<Pressure> before = new ArrayList<>();
    private final List<Pressure> after = new ArrayList<>();
    private int copiesBought;
    private int rejected;
    private int filled;

    public Loop(City city, Doors doors, Progress progress) {
        this.city = city;
        this.day = city.day();
        this.doors = doors;
        this.gateway = doors.gateway();
        this.progress = progress;
    }

    /** @param since proposals opened from this time on are those of the day */
    public void close(Instant since) {
        before.addAll(pressing());
        List<Proposal> open = proposals("open").stream()
                .filter(proposal -> "pressure".equals(proposal.origin()))
                .sorted(Comparator.comparingInt(Proposal::quantity).reversed())
                .toList();
        opened = all().stream()
                .filter(proposal -> "pressure".equals(proposal.origin()))
                .filter(proposal -> !proposal.openedAt().isBefore(since))
                .toList();
        progress.say("loop 闭环: %d proposals opened by pressure, %d open", opened.size(), open.size());
        decide(open);
        fill();
        follow();
    }

    /** Approves the largest, rejects one where enough are left, and leaves the others to a person. */
    private void decide(List<Proposal> open) {
        int approve = Math.min(APPROVED, open.size());
        Set<String> known = new HashSet<>();
        for (Proposal proposal : open.subList(0, approve)) {
            city.borrowing().items(proposal.title()).forEach(item -> known.add(item.barcode()));
            buy(proposal);
        }
        if (open.size() > Math.max(approve, LEAST_DECIDED)) {
            Proposal last = open.get(open.size() - 1);
            if (decided(last, Map.of("approve", false, "quantity", 0, "reason", "再版在即，暂缓采购"))) {
                rejected++;
            }
        }
        Set<String> barcodes = new HashSet<>();
        for (Proposal proposal : bought) {
            city.borrowing().items(proposal.title()).stream()
                    .map(ItemView::barcode)
                    .filter(barcode -> !known.contains(barcode))
                    .forEach(barcodes::add);
        }
        copiesBought = barcodes.size();
        boughtBarcodes = barcodes;
        progress.say(
                "loop 闭环: %d approved and received with %d copies, %d rejected", bought.size(), copiesBought, rejected);
    }

    private Set<String> boughtBarcodes = Set.of();

    private void buy(Proposal proposal) {
        int quantity = Math.max(1, proposal.quantity());
        if (!decided(proposal, Map.of("approve", true, "quantity", quantity))) {
            return;
        }
        step(proposal, "advance", Map.of("to", "on-order"));
        step(proposal, "advance", Map.of("to", "in-process"));
        step(proposal, "receive", Map.of("branches", where(proposal, quantity)));
        bought.add(proposal);
    }

    /** A branch for each copy: where most of those who came today wait, first come first. */
    private List<String> where(Proposal proposal, int quantity) {
        List<String> waiting = city.waiting().branches(proposal.title());
        List<String> branches = new ArrayList<>();
        for (int i = 0; i < quantity; i++) {
            branches.add(waiting.isEmpty() ? "MAIN" : waiting.get(i % waiting.size()));
        }
        return branches;
    }

    /** False when there is nothing left to decide: the pressure eased meanwhile, and the hub closed the proposal. */
    private boolean decided(Proposal proposal, Map<String, ?> body) {
        Answer answer = ask(proposal, "decide", body);
        if (answer.codes().contains(ResourceCodes.WRONG_STATE)) {
            return false;
        }
        answer.orElseThrow();
        return true;
    }

    private void step(Proposal proposal, String step, Map<String, ?> body) {
        ask(proposal, step, body).orElseThrow();
    }

    private Answer ask(Proposal proposal, String step, Map<String, ?> body) {
        Map<String, Object> command = new HashMap<>(body);
        command.put("requestId", day.requestId("buy"));
        return gateway.post("/api/acquisitions/proposals/" + proposal.id() + "/" + step, token(), command);
    }

    /** Staff fetch the new copies for those who wait; copies travel; readers collect. */
    private void fill() {
        SplittableRandom random = new SplittableRandom(day.run().hashCode());
        long until = System.currentTimeMillis() + WAIT_MS;
        int quietRounds = 0;
        while (System.currentTimeMillis() < until && quietRounds < QUIET_ROUNDS && filled < copiesBought) {
            int moved = city.rounds();
            bought.forEach(proposal -> city.borrowing().look(proposal.title(), boughtBarcodes));
            for (int i = city.borrowing().moving(); i > 0; i--) {
                city.borrowing().arrive(random);
                moved++;
            }
            for (int i = city.borrowing().ready(); i > 0; i--) {
                Optional<String> barcode = city.borrowing().collect(random);
                if (barcode.filter(boughtBarcodes::contains).isPresent()) {
                    filled++;
                }
            }
            quietRounds = moved == 0 ? quietRounds + 1 : 0;
            pause();
        }
        progress.say("loop 闭环: %d holds filled by bought copies", filled);
    }

    /** Waits until the pressure of what was bought has fallen. */
    private void follow() {
        long until = System.currentTimeMillis() + WAIT_MS;
        List<Pressure> now;
        do {
            pause();
            now = bought.stream()
                    .map(this::pressureOf)
                    .flatMap(Optional::stream)
                    .toList();
        } while (now.stream().anyMatch(Pressure::pressing) && System.currentTimeMillis() < until);
        after.addAll(now);
    }

    private Optional<Pressure> pressureOf(Proposal proposal) {
        JsonNode row = gateway.get("/api/acquisitions/pressure/" + proposal.title(), token())
                .orElseThrow()
                .path("row");
        return row.isObject() ? Optional.of(Pressure.of(row)) : Optional.empty();
    }

    private List<Pressure> pressing() {
        List<Pressure> rows = new ArrayList<>();
        gateway.get("/api/acquisitions/pressure?pressingOnly=true&limit=100", token())
                .orElseThrow()
                .path("rows")
                .forEach(row -> rows.add(Pressure.of(row)));
        return rows;
    }

    private List<Proposal> proposals(String state) {
        return page("/api/acquisitions/proposals?size=100&state=" + state);
    }

    private List<Proposal> all() {
        return page("/api/acquisitions/proposals?size=100");
    }

    private List<Proposal> page(String path) {
        List<Proposal> found = new ArrayList<>();
        gateway.get(path, token()).orElseThrow().path("items").forEach(node -> found.add(Proposal.of(node)));
        return found;
    }

    private String token() {
        return day.staff().officerToken();
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    public List<Proposal> opened() {
        return opened;
    }

    public List<Proposal> bought() {
        return bought;
    }

    /** The most pressed titles before the purchase. */
    public List<Pressure> before() {
        return before.subList(0, Math.min(LONGEST_LIST, before.size()));
    }

    /** What was bought, thereafter. */
    public List<Pressure> after() {
        return after;
    }

    public int copiesBought() {
        return copiesBought;
    }

    public int rejected() {
        return rejected;
    }

    public int filled() {
        return filled;
    }

    /** The hottest titles now, as the acquisitions page lists them. */
    public List<JsonNode> hot() {
        List<JsonNode> rows = new ArrayList<>();
        gateway.get("/api/acquisitions/hot?limit=" + LONGEST_LIST, token())
                .orElseThrow()
                .path("rows")
                .forEach(rows::add);
        return rows;
    }
}
