package io.libraryhub.bench.chaos;

import io.libraryhub.bench.Benchmark;
import io.libraryhub.bench.Options;
import io.libraryhub.bench.Outcome;
import io.libraryhub.bench.town.Town;
import io.libraryhub.demo.city.Accounts;
import io.libraryhub.demo.city.Plan;
import io.libraryhub.demo.city.Progress;
import io.libraryhub.demo.door.Doors;
import io.libraryhub.demo.door.Launcher;
import io.libraryhub.demo.door.Patience;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code kill -9} in turn of every part of the hub while a city plays; afterwards all books must agree. */
public final class ChaosBenchmark implements Benchmark {
    private static final double SCALE = 0.05;
    private static final int READERS = 200;
    private static final int LOANS = 120;
    private static final int HOLDS = 40;
    private static final int VISITS = 30;
    private static final String EVERY_PART = "circulation-service,flink-taskmanager,rocketmq,reader-service,mysql,"
            + "resource-service,flink-jobmanager,events-service,elasticsearch,insight-service";

    @Override
    public String name() {
        return "chaos";
    }

    @Override
    public String about() {
        return "kills every part of the hub in turn while a city plays, then compares the books";
    }

    @Override
    public String usage() {
        return "--parts=" + EVERY_PART + "\n--rounds=1        how often each is killed"
                + "\n--calm-s=10       seconds of undisturbed play before each kill"
                + "\n--per-second=20   what the city does in a second\n--settle-s=180    longest wait for the books";
    }

    @Override
    public Outcome run(Doors given, Options options, Progress progress) throws InterruptedException {
        options.allow(Set.of("parts", "rounds", "calm-s", "per-second", "settle-s"));
        List<String> parts = options.words("parts", EVERY_PART);
        int rounds = options.number("rounds", 1, 1);
        Duration calm = Duration.ofSeconds(options.number("calm-s", 10, 0));
        int perSecond = options.number("per-second", 20, 1);
        Duration settle = Duration.ofSeconds(options.number("settle-s", 180, 1));
        // Longer than any part needs to come back: a reader at a kiosk tries again too.
        try (Doors doors = new Doors(given.stack(), new Patience(Duration.ofMinutes(5), 50))) {
            Launcher launcher = new Launcher(
                    given.stack().beside("stack.properties"), given.stack().value("HUB_PORT_OFFSET"));
            Kills kills = new Kills(launcher, progress);
            Town town = Town.build(doors, SCALE, READERS, Plan.of(LOANS, HOLDS, VISITS, perSecond), progress);
            town.start();
            try {
                for (int round = 0; round < rounds; round++) {
                    for (String part : parts) {
                        town.playOn(calm);
                        kills.kill(part);
                    }
                }
                town.playOn(calm);
            } finally {
                town.stop();
            }
            Accounts accounts = Accounts.settled(doors.desk(), town.admin(), settle);
            return outcome(accounts, kills, town, progress);
        }
    }

    private static Outcome outcome(Accounts accounts, Kills kills, Town town, Progress progress) {
        Damage damage = Damage.of(accounts);
        progress.say(
                "chaos: %d kills, %d acts, %d domain events, %d lost, %d counted twice",
                kills.count(), town.acts(), accounts.events(), damage.lost(), damage.countedTwice());
        accounts.differences().forEach(progress::plain);
        Map<String, Object> printed = new LinkedHashMap<>();
        printed.put("kills", kills.count());
        printed.put("lost", damage.lost());
        printed.put("counted_twice", damage.countedTwice());
        printed.put("acts", town.acts());
        printed.put("events", accounts.events());
        printed.put("retries", town.retries());
        printed.put("back_after_s", kills.backAfterSeconds());
        return new Outcome(accounts.equal() && town.acts() > 0, printed);
    }
}
