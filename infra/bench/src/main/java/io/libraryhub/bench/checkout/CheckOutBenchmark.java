package io.libraryhub.bench.checkout;

import io.libraryhub.bench.Benchmark;
import io.libraryhub.bench.NotUnderstood;
import io.libraryhub.bench.Options;
import io.libraryhub.bench.Outcome;
import io.libraryhub.demo.city.Progress;
import io.libraryhub.demo.city.Staff;
import io.libraryhub.demo.door.Doors;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Check-out and check-in: through the gateway, by Dubbo, and as bare JDBC, which is the yardstick. The three take turns, so
 * that whatever else the machine does hits all of them.
 */
public final class CheckOutBenchmark implements Benchmark {
    private static final Set<String> OPTIONS =
            Set.of("pairs", "titles", "items", "readers", "clients", "ways", "rounds", "warm-up", "open-loans");
    static final String ALL_WAYS = JdbcWay.NAME + "," + DubboWay.NAME + "," + RestWay.NAME;

    @Override
    public String name() {
        return "checkout";
    }

    @Override
    public String about() {
        return "check-out and check-in, beside the same rows written by bare JDBC";
    }

    @Override
    public String usage() {
        return """
                --pairs=3000       pairs of each way and number of clients, over all rounds
                --clients=1,8      numbers of clients
                --rounds=3         how often the ways take turns
                --warm-up=6000     pairs of each way before anything is measured
                --ways=yardstick,dubbo,rest
                --titles=20000 --items=40000 --readers=5000
                --open-loans=0     so many open loans of one reader, compared with five of another; with --pairs=0 only that""";
    }

    @Override
    public Outcome run(Doors doors, Options options, Progress progress) throws Exception {
        options.allow(OPTIONS);
        Plan plan = Plan.of(options);
        String run = "bench-" + Long.toString(Instant.now().toEpochMilli(), 36);
        Database database = new Database(doors.stack());
        try (Connection look = database.open("")) {
            Preparation preparation = new Preparation(doors, look, plan.stock(), run, progress);
            preparation.bring();
            Map<String, Object> figures = new LinkedHashMap<>();
            boolean passed = true;
            if (plan.pairs() > 0) {
                Outcome rounds = rounds(plan, doors, database, look, preparation, run, progress);
                figures.putAll(rounds.figures());
                passed = rounds.passed();
            }
            if (plan.openLoans() > 0) {
                Way dubbo = new DubboWay(doors, preparation.staff().desk(Stock.BRANCH), plan.stock());
                figures.putAll(
                        new OpenLoans(dubbo, preparation, look, plan.stock(), run, progress).measure(plan.openLoans()));
            }
            return new Outcome(passed, figures);
        }
    }

    private static Outcome rounds(
            Plan plan,
            Doors doors,
            Database database,
            Connection look,
            Preparation preparation,
            String run,
            Progress progress)
            throws Exception {
        List<Way> ways = new ArrayList<>();
        try {
            for (String name : plan.ways()) {
                ways.add(way(name, doors, database, plan.stock(), preparation.staff(), run, progress));
            }
            HubProcesses processes = new HubProcesses(doors.stack().beside("run"));
            Meter meter = new Meter(processes, look);
            return new Run(plan, ways, new Load(plan.stock(), run), meter, processes, progress).outcome();
        } finally {
            for (Way way : ways) {
                way.close();
            }
        }
    }

    private static Way way(
            String name, Doors doors, Database database, Stock stock, Staff staff, String run, Progress progress)
            throws Exception {
        switch (name) {
            case JdbcWay.NAME -> {
                progress.say("yardstick 标尺: copying the hub's rows into a schema of its own");
                return new JdbcWay(database, stock, "hub_" + run.replace('-', '_'));
            }
            case DubboWay.NAME -> {
                return new DubboWay(doors, staff.desk(Stock.BRANCH), stock);
            }
            case RestWay.NAME -> {
                return new RestWay(
                        doors.gateway(),
                        () -> doors.identity()
                                .staff(Staff.LIBRARIAN, doors.password(Staff.LIBRARIAN))
                                .value(),
                        stock);
            }
            default -> throw new NotUnderstood("there is no way '" + name + "'; the ways are " + ALL_WAYS);
        }
    }
}
