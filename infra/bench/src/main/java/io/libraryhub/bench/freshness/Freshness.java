package io.libraryhub.bench.freshness;

import io.libraryhub.bench.Figures;
import io.libraryhub.circulation.api.CancelHold;
import io.libraryhub.circulation.api.CheckOut;
import io.libraryhub.circulation.api.HoldView;
import io.libraryhub.circulation.api.PlaceHold;
import io.libraryhub.demo.city.Library;
import io.libraryhub.demo.city.Staff;
import io.libraryhub.demo.door.Doors;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Money;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.reader.api.RegisterReader;
import io.libraryhub.resource.api.AddItems;
import io.libraryhub.resource.api.ImportRecords;
import io.libraryhub.resource.api.NewItem;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * How old the figures on a title page are: from the answer to a reader's hold, over outbox, broker, stream and write-back,
 * until the title's page, asked through the gateway, says so. One hold at a time, on a hub at rest or at whatever load others
 * give it.
 */
final class Freshness {
    private static final int WARM_UP = 20;
    private static final long LONGEST_MS = 20_000;
    /** Between two looks at the page. Every 2 ms, looking alone kept a quarter of a small machine busy. */
    private static final long LOOK_MS = 15;

    private static final String BRANCH = "MAIN";

    private final Doors doors;
    private final Staff staff;
    private final String run = "bench-" + Long.toString(Instant.now().toEpochMilli(), 36);

    Freshness(Doors doors) {
        this.doors = doors;
        Library.openBranches(doors);
        this.staff = Staff.hire(doors);
    }

    /** @param rounds holds that are measured */
    Figures measure(int rounds) throws InterruptedException {
        TitleId title = title();
        String holder = register(0).cardNo();
        doors.desk()
                .loans()
                .checkOut(new CheckOut(run + "-out", desk(), holder, null, barcode(), BRANCH, "desk"))
                .orElseThrow();
        ReaderId reader = register(1).id();
        long[] took = new long[rounds];
        for (int round = -WARM_UP; round < rounds; round++) {
            long placed = oneHold(title, reader, round);
            if (round >= 0) {
                took[round] = placed;
            }
        }
        return new Figures(took);
    }

    private long oneHold(TitleId title, ReaderId reader, int round) throws InterruptedException {
        PlaceHold place = new PlaceHold(run + "-place" + round, desk(), reader, title, BRANCH, "desk");
        HoldView hold = doors.desk().holds().place(place).orElseThrow();
        long took = until(title, 1);
        doors.desk()
                .holds()
                .cancel(new CancelHold(run + "-cancel" + round, desk(), hold.id()))
                .orElseThrow();
        until(title, 0);
        return took;
    }

    private long until(TitleId title, int holds) throws InterruptedException {
        long start = System.nanoTime();
        while (told(title) != holds) {
            if (System.nanoTime() - start > LONGEST_MS * 1_000_000) {
                throw new IllegalStateException("the title page did not change within " + LONGEST_MS + " ms");
            }
            Thread.sleep(LOOK_MS);
        }
        return (System.nanoTime() - start) / 1_000_000;
    }

    private int told(TitleId title) {
        return doors.pages()
                .title(title.toString(), null)
                .orElseThrow()
                .path("marks")
                .path("activeHolds")
                .asInt(-1);
    }

    private record Someone(ReaderId id, String cardNo) {}

    private Someone register(int number) {
        RegisterReader command = new RegisterReader(
                run + "-reader" + number,
                desk(),
                "测量",
                String.format(Locale.ROOT, "198%08d", (System.nanoTime() / 1_000 + number) % 100_000_000),
                null,
                1990,
                "adult",
                BRANCH,
                doors.password(run + number),
                null,
                "desk",
                false);
        var registered = doors.desk().readers().register(command).orElseThrow();
        return new Someone(registered.reader().id(), registered.card().cardNo());
    }

    private TitleId title() {
        String csv = "local_no,title,author\n" + run + ",测量用书 " + run + ",无名\n";
        TitleId id = doors.desk()
                .catalogue()
                .importRecords(new ImportRecords(
                        run + "-title", staff.officer(), "bench.csv", csv.getBytes(StandardCharsets.UTF_8)))
                .orElseThrow()
                .titleIds()
                .get(0);
        NewItem item = new NewItem(id, BRANCH, barcode(), "B/" + run, new Money(1_000));
        doors.desk()
                .catalogue()
                .addItems(new AddItems(run + "-items", staff.officer(), List.of(item)))
                .orElseThrow();
        return id;
    }

    private String barcode() {
        return run.toUpperCase(Locale.ROOT).replace("-", "");
    }

    private Actor desk() {
        return staff.desk(BRANCH);
    }
}
