package io.libraryhub.bench.checkout;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/** What the hub computes for something, together with what comes after it: messages sent, read and answered. */
final class Meter {
    private static final long WINDOW_MS = 500;
    private static final int MOST_WINDOWS = 40;
    /** As quiet as at rest, give or take what else goes on. */
    private static final double QUIET = 1.5;

    private static final double SLACK_MS = 50;
    private static final int REST_WINDOWS = 10;

    private final HubProcesses processes;
    private final Connection look;
    private double restMsPerWindow = Double.MAX_VALUE;
    private Statements restPerSecond = new Statements(0, 0, 0);

    /** @param look to see whether messages wait to be sent */
    Meter(HubProcesses processes, Connection look) {
        this.processes = processes;
        this.look = look;
    }

    /** Processor time at rest, in milliseconds a second: servers poll and beat also when nobody wants anything. */
    double rest() throws InterruptedException, SQLException {
        long before = HubProcesses.sum(processes.cpuMs());
        Statements asked = Statements.now(look);
        Thread.sleep(REST_WINDOWS * WINDOW_MS);
        restMsPerWindow = (HubProcesses.sum(processes.cpuMs()) - before) / (double) REST_WINDOWS;
        restPerSecond = Statements.now(look).minus(asked).times(1_000.0 / (REST_WINDOWS * WINDOW_MS));
        return restMsPerWindow * 1_000 / WINDOW_MS;
    }

    /**
     * @param cpuMs by process, from the beginning until the hub was quiet again; without what it would have used anyway while
     *     we waited for that
     * @param statements what MySQL was asked beyond what it is asked at rest
     */
    record Measured<T>(T result, Map<String, Long> cpuMs, Statements statements) {}

    <T> Measured<T> measure(Callable<T> work) throws Exception {
        Map<String, Long> before = processes.cpuMs();
        Statements asked = Statements.now(look);
        long start = System.nanoTime();
        T result = work.call();
        int windows = settle();
        double seconds = (System.nanoTime() - start) / 1e9;
        Statements statements = Statements.now(look).minus(asked).minus(restPerSecond.times(seconds));
        Map<String, Long> cpu = new TreeMap<>();
        Map<String, Long> after = processes.cpuMs();
        after.forEach((name, ms) -> cpu.put(name, ms - before.getOrDefault(name, 0L)));
        long waiting = Math.round(restMsPerWindow * windows);
        long all = HubProcesses.sum(cpu);
        if (all > 0) {
            // What the wait itself cost is taken off everybody in proportion: nobody knows whose it was.
            cpu.replaceAll((name, ms) -> Math.round(ms * (1 - Math.min(1, waiting / (double) all))));
        }
        return new Measured<>(result, cpu, statements);
    }

    /** Waits until nothing is on its way; answers how many windows that took. */
    private int settle() throws InterruptedException, SQLException {
        long last = HubProcesses.sum(processes.cpuMs());
        for (int window = 1; window <= MOST_WINDOWS; window++) {
            Thread.sleep(WINDOW_MS);
            long now = HubProcesses.sum(processes.cpuMs());
            boolean quiet = now - last <= restMsPerWindow * QUIET + SLACK_MS;
            last = now;
            if (quiet && !somethingToSend()) {
                return window;
            }
        }
        return MOST_WINDOWS;
    }

    private boolean somethingToSend() throws SQLException {
        return Database.number(
                        look, "SELECT EXISTS (SELECT 1 FROM " + Database.CIRCULATION + ".outbox WHERE sent_at IS NULL)")
                == 1;
    }
}
