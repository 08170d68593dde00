package io.libraryhub.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.libraryhub.demo.city.Accounts;
import io.libraryhub.demo.city.City;
import io.libraryhub.demo.city.CityReader;
import io.libraryhub.demo.city.Library;
import io.libraryhub.demo.city.Loop;
import io.libraryhub.demo.city.Outcome;
import io.libraryhub.demo.city.Plan;
import io.libraryhub.demo.city.Progress;
import io.libraryhub.demo.city.Readers;
import io.libraryhub.demo.city.Report;
import io.libraryhub.demo.city.Staff;
import io.libraryhub.demo.city.Tally;
import io.libraryhub.demo.door.Doors;
import io.libraryhub.demo.door.Patience;
import io.libraryhub.demo.door.StackFile;
import io.libraryhub.demo.door.Unreachable;
import io.libraryhub.events.api.SessionView;
import io.libraryhub.kernel.accounts.WriteBack;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Builds the demo library on a running hub, plays a day, closes the loop, proves the accounts, reports. */
public final class Demo {
    private final Arguments arguments;
    private final PrintStream out;

    private Demo(Arguments arguments, PrintStream out) {
        this.arguments = arguments;
        this.out = out;
    }

    public static void main(String[] words) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int code;
        try {
            code = new Demo(Arguments.of(List.of(words)), out).run();
        } catch (IllegalArgumentException e) {
            System.err.println("demo: " + e.getMessage());
            System.err.println(Arguments.USAGE);
            code = 2;
        } catch (Unreachable e) {
            System.err.println("demo: " + e.getMessage());
            code = 1;
        } catch (IOException e) {
            System.err.println("demo: " + e);
            code = 1;
        }
        System.exit(code);
    }

    private int run() throws IOException {
        Progress progress = new Progress(out);
        StackFile stack = new StackFile(arguments.stack());
        try (Doors doors = new Doors(stack, Patience.usual())) {
            String run = "d" + Long.toString(Instant.now().getEpochSecond(), 36);
            progress.say("demo 演示: run %s on %s", run, stack.gateway());
            Library library = Library.build(doors, run, arguments.scale(), progress);
            Readers readers = Readers.register(doors, library.staff().admin(), arguments.readers(), progress);
            progress.say("readers 读者: %d, every one with a card", readers.size());
            List<SessionView> sessions = library.publishActivities(doors);
            progress.say("activities 活动: %d published for the coming week", sessions.size());
            settle(doors, library.staff(), progress);

            Tally tally = new Tally();
            Instant since = Instant.now();
            Plan plan = Plan.of(arguments.loans(), arguments.holds(), arguments.visits(), arguments.perSecond());
            City city = new City(doors, library, readers, sessions, plan, tally, run, seed(library, since), progress);
            city.play();
            progress.say("city 城市: the day is over after %.0f s, %d acts", city.seconds(), tally.allDone());
            settle(doors, library.staff(), progress);

            Loop loop = new Loop(city, doors, progress);
            loop.close(since);
            Accounts accounts = settle(doors, library.staff(), progress);
            Map<String, WriteBack> writeBack = Accounts.writeBack(doors.desk(), since);
            List<Report.Login> logins = logins(doors, readers);
            keep(logins, stack.beside("demo-logins.json"));
            progress.plain(new Report()
                    .acts(tally)
                    .hot(loop.hot())
                    .pressure("预约压力（采购前） Pressure before the purchase", loop.before())
                    .pressure("已购书目（采购后） What was bought, thereafter", loop.after())
                    .proposals(loop.opened(), loop.bought())
                    .purchase(loop)
                    .writeBack(writeBack)
                    .accounts(accounts.lines())
                    .doors(doors.gateway().base(), logins)
                    .text());
            Outcome outcome = new Outcome(
                    accounts.lines(),
                    accounts.equal(),
                    writeBack,
                    arguments.startS(),
                    arguments.rssMb(),
                    loop.opened().size(),
                    loop.bought().size() + loop.rejected(),
                    loop.copiesBought(),
                    loop.filled(),
                    accounts.events(),
                    tally.allDone(),
                    tally.refusals(),
                    doors.patience().retries(),
                    city.seconds(),
                    progress.seconds());
            if (!accounts.equal()) {
                progress.plain("对账不一致 the accounts differ: " + accounts.differences());
            }
            progress.plain(outcome.json());
            return accounts.equal() ? 0 : 1;
        }
    }

    /** The first day is the same everywhere; every further one is another. */
    private long seed(Library library, Instant now) {
        Long given = arguments.seed();
        if (given != null) {
            return given;
        }
        return library.fresh() ? 1 : now.getEpochSecond();
    }

    private Accounts settle(Doors doors, Staff staff, Progress progress) {
        Accounts accounts = Accounts.settled(doors.desk(), staff.admin(), Duration.ofSeconds(arguments.settleS()));
        progress.say(
                "accounts 对账: %d domain events, %s",
                accounts.events(), accounts.equal() ? "all books agree" : "differ: " + accounts.differences());
        return accounts;
    }

    private static List<Report.Login> logins(Doors doors, Readers readers) {
        CityReader reader = readers.all().get(0);
        return List.of(
                new Report.Login("reader 读者", reader.cardNo(), doors.password(reader.who()), "/portal/"),
                new Report.Login("librarian 馆员", Staff.LIBRARIAN, doors.password(Staff.LIBRARIAN), "/desk/"),
                new Report.Login(
                        "acquisitions 采访", Staff.ACQUISITIONS, doors.password(Staff.ACQUISITIONS), "/acquisitions/"),
                new Report.Login("manager 馆长", Staff.MANAGER, doors.password(Staff.MANAGER), "/acquisitions/"));
    }

    /** For programs that want to sign in as somebody of the demo: beside the stack's own secrets. */
    private static void keep(List<Report.Login> logins, Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        ArrayNode all = json.createArrayNode();
        for (Report.Login login : logins) {
            ObjectNode one = all.addObject();
            one.put("role", login.role().split(" ")[0]);
            one.put("name", login.name());
            one.put("password", login.password());
        }
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, all.toPrettyString());
    }
}
