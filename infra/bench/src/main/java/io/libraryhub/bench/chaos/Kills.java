package io.libraryhub.bench.chaos;

import io.libraryhub.demo.city.Progress;
import io.libraryhub.demo.door.Launcher;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Ends processes without a good-bye and waits until the hub's watcher has brought them back. */
final class Kills {
    private static final Duration LONGEST = Duration.ofMinutes(4);
    private static final long LOOK_MS = 500;

    private final Launcher launcher;
    private final Progress progress;
    private final Map<String, Double> backAfterSeconds = new LinkedHashMap<>();
    private int count;

    Kills(Launcher launcher, Progress progress) {
        this.launcher = launcher;
        this.progress = progress;
    }

    void kill(String part) throws InterruptedException {
        long began = System.nanoTime();
        launcher.kill(part);
        count++;
        progress.say("killed %s", part);
        while (!"up".equals(launcher.state(part))) {
            if (System.nanoTime() - began > LONGEST.toNanos()) {
                throw new IllegalStateException(part + " does not come back; see ./hub status and ./hub logs " + part);
            }
            Thread.sleep(LOOK_MS);
        }
        double seconds = Math.round((System.nanoTime() - began) / 1e8) / 10.0;
        backAfterSeconds.merge(part, seconds, Math::max);
        progress.say("%s is back after %.1f s", part, seconds);
    }

    int count() {
        return count;
    }

    /** By part; the longest where one was killed more than once. */
    Map<String, Double> backAfterSeconds() {
        return backAfterSeconds;
    }
}
