package io.libraryhub.demo.city;

import io.libraryhub.circulation.api.CheckIn;
import io.libraryhub.circulation.api.CheckInResult;
import io.libraryhub.circulation.api.CheckOut;
import io.libraryhub.circulation.api.HoldView;
import io.libraryhub.circulation.api.LoanView;
import io.libraryhub.circulation.api.PullLine;
import io.libraryhub.circulation.api.Renew;
import io.libraryhub.demo.data.DemoBranch;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.ItemId;
import io.libraryhub.kernel.LoanId;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.resource.api.ItemView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Lending, giving back, renewing, and what staff do so that a copy reaches the reader who waits for it. */
final class Borrowing {
    static final String LOAN = "loan 借出";
    static final String RETURN = "return 归还";
    static final String RENEWAL = "renewal 续借";
    static final String ARRIVAL = "arrival 到馆";
    static final String PULL = "pull 取书";
    static final String COLLECT = "collect 取预约书";

    private static final String AVAILABLE = "available";
    private static final double ELSEWHERE = 0.3;

    private final Day day;
    private final Bag<Lent> lent = new Bag<>();
    private final Bag<Moving> moving = new Bag<>();
    private final Bag<Ready> ready = new Bag<>();
    private final Set<String> onItsWay = ConcurrentHashMap.newKeySet();

    /** A copy somebody has. {@code loan} and {@code reader} are null for loans of earlier days. */
    record Lent(@Nullable LoanId loan, @Nullable CityReader reader, String barcode, String branch) {}

    /** A copy on its way. */
    record Moving(String barcode, String to) {}

    /** A copy on the hold shelf. */
    record Ready(ReaderId reader, String barcode, String branch) {}

    Borrowing(Day day) {
        this.day = day;
    }

    int lent() {
        return lent.size();
    }

    int moving() {
        return moving.size();
    }

    int ready() {
        return ready.size();
    }

    /** Takes over what earlier days left: copies that are out, on the way or waiting on a shelf. */
    void takeOver() {
        Map<ItemId, String> barcodes = new HashMap<>();
        for (CityTitle title : day.library().titles()) {
            for (ItemView item : items(title.id())) {
                barcodes.put(item.id(), item.barcode());
                switch (item.state()) {
                    case "on-loan" -> lent.put(new Lent(null, null, item.barcode(), item.branch()));
                    case "in-transit" -> moving.put(new Moving(item.barcode(), item.branch()));
                    default -> {
                        // On a shelf, or on a hold shelf: see below.
                    }
                }
            }
        }
        for (DemoBranch branch : day.library().branches()) {
            for (HoldView hold : holdShelf(branch.code())) {
                String barcode = hold.itemId() == null ? null : barcodes.get(hold.itemId());
                if (barcode != null) {
                    ready.put(new Ready(hold.readerId(), barcode, branch.code()));
                }
            }
        }
    }

    /**
     * Bought copies go to those who wait without a check-in: those that lie ready can be collected, those sent to another
     * branch arrive there.
     */
    void look(TitleId title, Set<String> bought) {
        Map<ItemId, String> barcodes = new HashMap<>();
        for (ItemView item : items(title)) {
            if (bought.contains(item.barcode())) {
                barcodes.put(item.id(), item.barcode());
                if ("in-transit".equals(item.state()) && onItsWay.add(item.barcode())) {
                    moving.put(new Moving(item.barcode(), item.branch()));
                }
            }
        }
        for (DemoBranch branch : day.library().branches()) {
            for (HoldView hold : holdShelf(branch.code())) {
                String barcode = hold.itemId() == null ? null : barcodes.get(hold.itemId());
                if (barcode != null && onItsWay.add(barcode)) {
                    ready.put(new Ready(hold.readerId(), barcode, branch.code()));
                }
            }
        }
    }

    List<ItemView> items(TitleId title) {
        return day.desk()
                .ask("copies", () -> day.desk().catalogue().items(title))
                .orElseThrow();
    }

    private List<HoldView> holdShelf(String branch) {
        return day.desk()
                .ask("hold shelf", () -> day.desk().holds().holdShelf(staff(branch), branch, 0, Page.MAX_SIZE))
                .orElseThrow()
                .items();
    }

    /** A copy the reader can take from a shelf: in the home branch if there is one. */
    Optional<ItemView> onShelf(CityReader reader, TitleId title) {
        List<ItemView> there = items(title).stream()
                .filter(item -> AVAILABLE.equals(item.state()))
                .toList();
        return there.stream()
                .filter(item -> item.branch().equals(reader.person().homeBranch()))
                .findFirst()
                .or(() -> there.stream().findFirst());
    }

    /** At the desk or, more often, at a kiosk. */
    boolean checkOut(CityReader reader, ItemView item, RandomGenerator random) {
        boolean kiosk = random.nextDouble() < 0.7;
        Actor by = kiosk ? day.staff().device("kiosk", item.branch()) : staff(item.branch());
        CheckOut command = new CheckOut(
                day.requestId("out"),
                by,
                reader.cardNo(),
                null,
                item.barcode(),
                item.branch(),
                kiosk ? "kiosk" : "desk");
        Reply<LoanView> reply =
                day.desk().ask("check-out", () -> day.desk().loans().checkOut(command));
        remember(reader, reply);
        return day.tally().note(LOAN, reply);
    }

    private void remember(CityReader reader, Reply<LoanView> reply) {
        if (reply.isDone()) {
            LoanView loan = reply.orElseThrow();
            lent.put(new Lent(loan.id(), reader, loan.barcode(), loan.branch()));
        }
    }

    /** Somebody brings a copy back, sometimes to another branch. */
    void giveBack(RandomGenerator random) {
        lent.take(random).ifPresent(copy -> {
            List<DemoBranch> branches = day.library().branches();
            String where = random.nextDouble() < ELSEWHERE
                    ? branches.get(random.nextInt(branches.size())).code()
                    : copy.branch();
            checkIn(RETURN, copy.barcode(), where);
        });
    }

    /** A copy that was sent reaches its branch. */
    void arrive(RandomGenerator random) {
        moving.take(random).ifPresent(copy -> checkIn(ARRIVAL, copy.barcode(), copy.to()));
    }

    /** Staff of a branch fetch what readers wait for from the shelves. Answers how many copies. */
    int pull(String branch) {
        List<PullLine> lines = day.desk()
                .ask("pull list", () -> day.desk().holds().pullList(staff(branch), branch, 0, Page.MAX_SIZE))
                .orElseThrow()
                .items();
        lines.forEach(line -> checkIn(PULL, line.barcode(), branch));
        return lines.size();
    }

    private void checkIn(String act, String barcode, String branch) {
        CheckIn command = new CheckIn(day.requestId("in"), staff(branch), barcode, branch, "desk");
        Reply<CheckInResult> reply =
                day.desk().ask("check-in", () -> day.desk().loans().checkIn(command));
        if (day.tally().note(act, reply)) {
            CheckInResult result = reply.orElseThrow();
            HoldView hold = result.hold();
            if ("transit".equals(result.route())) {
                moving.put(new Moving(barcode, result.goTo()));
            } else if ("hold-shelf".equals(result.route()) && hold != null) {
                onItsWay.add(barcode);
                ready.put(new Ready(hold.readerId(), barcode, result.goTo()));
            }
        }
    }

    /** A reader collects the copy that lies ready. Answers its barcode when that went well. */
    Optional<String> collect(RandomGenerator random) {
        Optional<Ready> copy = ready.take(random);
        Optional<CityReader> reader = copy.flatMap(c -> day.readers().find(c.reader()));
        if (copy.isEmpty() || reader.isEmpty()) {
            // Not one of the demo's readers: it stays on the hold shelf.
            return Optional.empty();
        }
        CheckOut command = new CheckOut(
                day.requestId("collect"),
                staff(copy.get().branch()),
                reader.get().cardNo(),
                null,
                copy.get().barcode(),
                copy.get().branch(),
                "desk");
        Reply<LoanView> reply =
                day.desk().ask("check-out", () -> day.desk().loans().checkOut(command));
        remember(reader.get(), reply);
        return day.tally().note(COLLECT, reply) ? Optional.of(copy.get().barcode()) : Optional.empty();
    }

    /** From home where the reader uses the portal, else at the desk. */
    void renew(RandomGenerator random) {
        Optional<Lent> copy = lent.take(random);
        if (copy.isEmpty()) {
            return;
        }
        lent.put(copy.get());
        LoanId loan = copy.get().loan();
        CityReader reader = copy.get().reader();
        if (loan == null || reader == null) {
            return;
        }
        String requestId = day.requestId("renew");
        if (day.readers().isOnline(reader)) {
            day.tally().note(RENEWAL, day.pages().renew(day.token(reader), requestId, loan.toString()));
        } else {
            Renew command = new Renew(requestId, staff(copy.get().branch()), loan);
            day.tally().note(RENEWAL, day.desk().ask("renewal", () -> day.desk()
                    .loans()
                    .renew(command)));
        }
    }

    private Actor staff(String branch) {
        return day.staff().desk(branch);
    }
}
