package io.libraryhub.bench.checkout;

import io.libraryhub.circulation.api.CheckIn;
import io.libraryhub.circulation.api.CheckOut;
import io.libraryhub.circulation.api.LoanApi;
import io.libraryhub.demo.city.Library;
import io.libraryhub.demo.city.Progress;
import io.libraryhub.demo.city.Staff;
import io.libraryhub.demo.door.Doors;
import io.libraryhub.kernel.Money;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.reader.api.RegisterReader;
import io.libraryhub.resource.api.AddItems;
import io.libraryhub.resource.api.ImportRecords;
import io.libraryhub.resource.api.NewItem;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Brings titles, copies and readers of the benchmark into the hub, through its own doors. What is there already is left
 * alone, so that a run that was cut short goes on where it ended.
 */
final class Preparation {
    private static final int TITLES_AT_ONCE = 250;
    private static final int ITEMS_AT_ONCE = 500;
    private static final int READERS_AT_ONCE = 500;
    private static final int WORKERS = 4;
    private static final Duration LONGEST_STILLNESS = Duration.ofMinutes(3);

    private final Doors doors;
    private final Staff staff;
    private final Connection look;
    private final Stock stock;
    private final String run;
    private final Progress progress;

    /** @param look to see what is there */
    Preparation(Doors doors, Connection look, Stock stock, String run, Progress progress) {
        this.doors = doors;
        Library.openBranches(doors);
        this.staff = Staff.hire(doors);
        this.look = look;
        this.stock = stock;
        this.run = run;
        this.progress = progress;
    }

    Staff staff() {
        return staff;
    }

    void bring() throws Exception {
        items();
        readers();
        circulating();
        returnAll();
        onePair();
    }

    private void items() throws SQLException {
        Set<String> there = new HashSet<>(Database.column(
                look, "SELECT barcode FROM hub_resource.item WHERE barcode LIKE ?", Stock.BARCODES + "%"));
        progress.say(
                "titles 书目: %d with %d copies wanted, %d copies there", stock.titles(), stock.items(), there.size());
        for (int from = 0; from < stock.titles(); from += TITLES_AT_ONCE) {
            int to = Math.min(stock.titles(), from + TITLES_AT_ONCE);
            List<Integer> missing = new ArrayList<>();
            for (int item = from * stock.copies(); item < to * stock.copies(); item++) {
                if (!there.contains(stock.barcode(item))) {
                    missing.add(item);
                }
            }
            if (!missing.isEmpty()) {
                add(from, to, missing);
                progress.say("titles 书目: %d of %d", to, stock.titles());
            }
        }
    }

    private void add(int from, int to, List<Integer> missing) throws SQLException {
        StringBuilder csv = new StringBuilder("local_no,title,author\n");
        for (int title = from; title < to; title++) {
            csv.append(stock.localNo(title)).append(String.format(Locale.ROOT, ",测量用书 %06d,无名%n", title));
        }
        ImportRecords records = new ImportRecords(
                run + "-titles-" + from,
                staff.officer(),
                "bench.csv",
                csv.toString().getBytes(StandardCharsets.UTF_8));
        doors.desk()
                .ask("import of titles", () -> doors.desk().catalogue().importRecords(records))
                .orElseThrow();
        List<String> ids = Database.column(
                look,
                "SELECT id FROM hub_resource.title WHERE local_no BETWEEN ? AND ? ORDER BY local_no",
                stock.localNo(from),
                stock.localNo(to - 1));
        if (ids.size() != to - from) {
            throw new IllegalStateException(ids.size() + " of " + (to - from) + " titles were imported");
        }
        List<NewItem> items = missing.stream()
                .map(item -> new NewItem(
                        new TitleId(Long.parseLong(ids.get(stock.titleOf(item) - from))),
                        Stock.BRANCH,
                        stock.barcode(item),
                        "BENCH/" + stock.titleOf(item),
                        new Money(3_900)))
                .toList();
        for (int at = 0; at < items.size(); at += ITEMS_AT_ONCE) {
            AddItems command = new AddItems(
                    run + "-items-" + from + "-" + at,
                    staff.officer(),
                    List.copyOf(items.subList(at, Math.min(items.size(), at + ITEMS_AT_ONCE))));
            doors.desk()
                    .ask("copies", () -> doors.desk().catalogue().addItems(command))
                    .orElseThrow();
        }
    }

    private void readers() throws Exception {
        Set<String> there = new HashSet<>(
                Database.column(look, "SELECT card_no FROM hub_reader.card WHERE card_no LIKE ?", Stock.CARDS + "%"));
        progress.say("readers 读者: %d wanted, %d there", stock.readers(), there.size());
        List<Callable<Object>> missing = new ArrayList<>();
        for (int reader = 0; reader < stock.readers(); reader++) {
            int number = reader;
            if (!there.contains(stock.card(reader))) {
                missing.add(() -> register(number));
            }
        }
        for (int from = 0; from < missing.size(); from += READERS_AT_ONCE) {
            List<Callable<Object>> some = missing.subList(from, Math.min(missing.size(), from + READERS_AT_ONCE));
            atOnce(some);
            progress.say("readers 读者: %d of %d registered", from + some.size(), missing.size());
        }
    }

    private Object register(int number) {
        RegisterReader command = new RegisterReader(
                "bench-reader-" + number,
                staff.desk(Stock.BRANCH),
                "测量",
                String.format(Locale.ROOT, "1919%07d", number),
                null,
                1990,
                "adult",
                Stock.BRANCH,
                doors.password(stock.card(number)),
                stock.card(number),
                "desk",
                false);
        return doors.desk()
                .ask("registration", () -> doors.desk().readers().register(command))
                .orElseThrow();
    }

    /** The loan service hears of new copies a moment later. */
    private void circulating() throws Exception {
        long end = System.nanoTime() + LONGEST_STILLNESS.toNanos();
        long last = -1;
        while (true) {
            long known = Database.number(
                    look,
                    "SELECT COUNT(*) FROM " + Database.CIRCULATION + ".copy WHERE barcode BETWEEN ? AND ?",
                    stock.barcode(0),
                    stock.barcode(stock.items() - 1));
            if (known >= stock.items()) {
                return;
            }
            if (System.nanoTime() > end) {
                throw new IllegalStateException("only " + known + " of " + stock.items() + " copies circulate");
            }
            if (known != last) {
                progress.say("copies 馆藏: %d of %d circulate", known, stock.items());
                end = System.nanoTime() + LONGEST_STILLNESS.toNanos();
            }
            last = known;
            Thread.sleep(2_000);
        }
    }

    /** Takes back whatever a run left with its readers. */
    void returnAll() throws Exception {
        // A comparison of open loans that was cut short leaves counters that are not what the readers have.
        Database.run(
                look,
                "UPDATE " + Database.CIRCULATION + ".reader_tally t JOIN hub_reader.card c ON c.reader_id = t.reader_id"
                        + " SET t.open_loans = (SELECT COUNT(*) FROM " + Database.CIRCULATION
                        + ".loan l WHERE l.open_reader = t.reader_id) WHERE c.card_no LIKE ?",
                Stock.CARDS + "%");
        List<String> away = Database.column(
                look,
                "SELECT barcode FROM " + Database.CIRCULATION + ".copy WHERE barcode LIKE ? AND state <> 'available'",
                Stock.BARCODES + "%");
        if (!away.isEmpty()) {
            progress.say("copies 馆藏: %d are taken back", away.size());
        }
        LoanApi loans = doors.desk().loans();
        List<Callable<Object>> returns = new ArrayList<>();
        for (String barcode : away) {
            CheckIn command =
                    new CheckIn(run + "-back-" + barcode, staff.desk(Stock.BRANCH), barcode, Stock.BRANCH, "desk");
            returns.add(() ->
                    doors.desk().ask("check-in", () -> loans.checkIn(command)).orElseThrow());
        }
        atOnce(returns);
    }

    /** So that the hub's own rows of a pair are there to be looked at. */
    private void onePair() {
        LoanApi loans = doors.desk().loans();
        CheckOut out = new CheckOut(
                run + "-first-out",
                staff.desk(Stock.BRANCH),
                stock.card(0),
                null,
                stock.barcode(0),
                Stock.BRANCH,
                "desk");
        doors.desk().ask("check-out", () -> loans.checkOut(out)).orElseThrow();
        CheckIn in = new CheckIn(run + "-first-in", staff.desk(Stock.BRANCH), stock.barcode(0), Stock.BRANCH, "desk");
        doors.desk().ask("check-in", () -> loans.checkIn(in)).orElseThrow();
    }

    private static void atOnce(List<Callable<Object>> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(WORKERS);
        try {
            for (Future<Object> one : pool.invokeAll(work)) {
                one.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
