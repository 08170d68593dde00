package io.libraryhub.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import io.libraryhub.circulation.api.CheckIn;
import io.libraryhub.circulation.api.CheckInResult;
import io.libraryhub.circulation.api.CheckOut;
import io.libraryhub.circulation.api.LoanView;
import io.libraryhub.demo.city.Accounts;
import io.libraryhub.demo.city.Library;
import io.libraryhub.demo.city.Staff;
import io.libraryhub.demo.door.Answer;
import io.libraryhub.demo.door.Desk;
import io.libraryhub.demo.door.Doors;
import io.libraryhub.demo.door.Gateway;
import io.libraryhub.demo.door.Launcher;
import io.libraryhub.demo.door.Patience;
import io.libraryhub.demo.door.StackFile;
import io.libraryhub.kernel.Money;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.reader.api.RegisterReader;
import io.libraryhub.reader.api.Registered;
import io.libraryhub.resource.api.AddItems;
import io.libraryhub.resource.api.ImportRecords;
import io.libraryhub.resource.api.NewItem;
import io.libraryhub.resource.api.SaveBranch;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The running hub that the journeys use: named by the variable or property {@code HUB_STACK}, else the one in
 * {@code .hub/local}. One for all journeys; each journey makes its own titles and readers.
 */
public final class Hub {
    public static final String MAIN = "MAIN";
    public static final String OTHER = "HAISHU";
    public static final Duration SOON = Duration.ofSeconds(10);

    public static final String FLOW_RULES = "gateway-flow.json";
    /** Lets one request a second through to the portal. */
    public static final String FLOW_RULE =
            "[{\"resource\":\"portal\",\"resourceMode\":0,\"grade\":1,\"count\":1,\"intervalSec\":1}]";

    private static final String PASSWORD = "reading-2026";
    private static final String SIGNS = "bcdfghjkmnpqrstvwxz23456789";

    private static Hub running;

    private final Doors doors;
    private final Staff staff;
    private final Nacos nacos;
    private final Launcher launcher;

    private Hub(Path file) {
        StackFile stack = new StackFile(file);
        this.doors = new Doors(stack, new Patience(Duration.ofSeconds(120), 4));
        Library.openBranches(doors);
        this.staff = Staff.hire(doors);
        this.nacos = new Nacos(stack.nacos());
        forgetFlowRule();
        this.launcher = new Launcher(file, stack.value("HUB_PORT_OFFSET"));
    }

    /** A run that was killed may have left its flow rule behind. */
    private void forgetFlowRule() {
        if (FLOW_RULE.equals(nacos.read(FLOW_RULES))) {
            nacos.publish(FLOW_RULES, "[]");
        }
    }

    public static synchronized Hub get() {
        if (running == null) {
            running = new Hub(find());
        }
        return running;
    }

    private static Path find() {
        String given = System.getProperty("HUB_STACK", System.getenv("HUB_STACK"));
        if (given != null) {
            Path path = Path.of(given);
            return Files.isDirectory(path) ? path.resolve("stack.properties") : path;
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path file = at.resolve(".hub/local/stack.properties");
            if (Files.exists(file)) {
                return file;
            }
        }
        throw new IllegalStateException(
                "the journeys need a running hub: start one with ./hub up, or let HUB_STACK name its stack.properties");
    }

    public Doors doors() {
        return doors;
    }

    public Gateway gateway() {
        return doors.gateway();
    }

    public Desk desk() {
        return doors.desk();
    }

    public Staff staff() {
        return staff;
    }

    public Nacos nacos() {
        return nacos;
    }

    public Launcher launcher() {
        return launcher;
    }

    /** A word nobody used before: letters and digits, no vowels, so that it is no word of any language. */
    public static String unique() {
        SecureRandom random = new SecureRandom();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            word.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return word.toString();
    }

    public static String requestId() {
        return "journey-" + unique() + unique();
    }

    /** A mainland mobile number nobody else in the demo has. */
    public static String phone() {
        return "1" + (30 + ThreadLocalRandom.current().nextInt(10))
                + String.format(Locale.ROOT, "%08d", ThreadLocalRandom.current().nextInt(100_000_000));
    }

    public Reader reader() {
        return reader(true);
    }

    /** Registers somebody at the desk. */
    public Reader reader(boolean allowsProfile) {
        String phone = phone();
        RegisterReader command = new RegisterReader(
                requestId(),
                staff.desk(MAIN),
                "林" + "书".repeat(1 + ThreadLocalRandom.current().nextInt(2)),
                phone,
                null,
                1990,
                "adult",
                MAIN,
                PASSWORD,
                null,
                "desk",
                allowsProfile);
        Registered registered = desk().ask(
                        "registration", () -> desk().readers().register(command))
                .orElseThrow();
        return new Reader(registered.reader().id(), registered.card().cardNo(), PASSWORD, phone);
    }

    public List<Reader> readers(int count) {
        List<Reader> readers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            readers.add(reader());
        }
        return readers;
    }

    /** Signs the reader in with card and password. */
    public String token(Reader reader) {
        return doors.identity().reader(reader.cardNo(), reader.password()).value();
    }

    public String token(String staffLogin) {
        return doors.identity().staff(staffLogin, doors.password(staffLogin)).value();
    }

    /** Catalogues a new title and puts its copies on the shelf of the main building. */
    public Book book(String title, int copies) {
        return book(title, "冯·书山", "I247.5", copies);
    }

    public Book book(String title, String author, String classCode, int copies) {
        String word = unique();
        String full = title + " " + word;
        String csv = "local_no,title,author,publisher,year,clc,language,audience,tags\nJ-" + word + "," + full + ","
                + author + ",验收出版社,2024," + classCode + ",chi,adult,验收\n";
        TitleId id = desk().ask("import", () -> desk().catalogue()
                        .importRecords(new ImportRecords(
                                "journey-" + word,
                                staff.officer(),
                                "journey.csv",
                                csv.getBytes(StandardCharsets.UTF_8))))
                .orElseThrow()
                .titleIds()
                .get(0);
        List<String> barcodes = new ArrayList<>();
        List<NewItem> items = new ArrayList<>();
        for (int copy = 1; copy <= copies; copy++) {
            String barcode = "J" + word.toUpperCase(Locale.ROOT) + copy;
            barcodes.add(barcode);
            items.add(new NewItem(id, MAIN, barcode, classCode + "/" + word, new Money(3_900)));
        }
        if (copies > 0) {
            AddItems command = new AddItems(requestId(), staff.officer(), items);
            desk().ask("copies", () -> desk().catalogue().addItems(command)).orElseThrow();
        }
        return new Book(id, full, word, MAIN, barcodes);
    }

    /** A venue nobody used before, entered by booking: its places are nobody else's. */
    public String venue() {
        String code = "V" + unique().toUpperCase(Locale.ROOT);
        SaveBranch command = new SaveBranch(
                requestId(),
                staff.admin(),
                code,
                "验收馆 " + code,
                "Venue " + code,
                "branch",
                "Asia/Shanghai",
                "00:00",
                "23:59",
                100);
        desk().ask("venue", () -> desk().catalogue().saveBranch(command)).orElseThrow();
        return code;
    }

    /** At the desk of the main building. */
    public Reply<LoanView> checkOut(Reader reader, String barcode) {
        CheckOut command = new CheckOut(requestId(), staff.desk(MAIN), reader.cardNo(), null, barcode, MAIN, "desk");
        return desk().ask("check-out", () -> desk().loans().checkOut(command));
    }

    public CheckInResult checkIn(String barcode, String branch) {
        CheckIn command = new CheckIn(requestId(), staff.desk(branch), barcode, branch, "desk");
        return desk().ask("check-in", () -> desk().loans().checkIn(command)).orElseThrow();
    }

    /** Asks for what must be there. */
    public JsonNode see(String path, String token) {
        return gateway().get(path, token).orElseThrow();
    }

    public JsonNode title(Book book) {
        return see(book.path(), null);
    }

    public Answer placeHold(Reader reader, Book book, String branch) {
        return doors.pages().placeHold(token(reader), requestId(), book.id().toString(), branch);
    }

    /** The five books, once they agree or the time is over. */
    public Accounts accounts(Duration atMost) {
        return Accounts.settled(desk(), staff.admin(), atMost);
    }
}
