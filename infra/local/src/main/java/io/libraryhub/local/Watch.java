package io.libraryhub.local;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the watcher does: a process that has a note and does not run was not ended by us, and is started again. One that
 * dies again and again is left alone, as is one whose start fails.
 */
final class Watch {

    private static final long PAUSE_MS = 1000;
    private static final int MOST_RESTARTS = 5;
    private static final long WITHIN_NS = Duration.ofMinutes(10).toNanos();

    private final Layout layout;
    private final Settings settings;
    private final Progress progress;
    private final Map<String, Deque<Long>> restarts = new HashMap<>();

    Watch(Layout layout, Settings settings, Progress progress) {
        this.layout = layout;
        this.settings = settings;
        this.progress = progress;
    }

    void forEver() throws InterruptedException {
        Stack stack = new Stack(layout, settings);
        while (true) {
            Thread.sleep(PAUSE_MS);
            List<Part> dead = new ArrayList<>();
            for (Part part : stack.all()) {
                if (part instanceof Program && hasDied(part) && mayRestart(part.name())) {
                    dead.add(part);
                }
            }
            if (!dead.isEmpty()) {
                restart(stack, dead);
            }
        }
    }

    private boolean hasDied(Part part) {
        return PidFile.read(layout.pidFile(part.name()))
                .filter(note -> !note.process().isAlive())
                .isPresent();
    }

    private boolean mayRestart(String name) {
        Deque<Long> times = restarts.computeIfAbsent(name, any -> new ArrayDeque<>());
        long now = System.nanoTime();
        while (!times.isEmpty() && now - times.peek() > WITHIN_NS) {
            times.poll();
        }
        return times.size() < MOST_RESTARTS;
    }

    private void restart(Stack stack, List<Part> dead) throws InterruptedException {
        try {
            Optional<HomeLock> lock = HomeLock.tryTake(layout.home());
            if (lock.isEmpty()) {
                // A person's command is at work: it knows better what shall run.
                return;
            }
            try (HomeLock held = lock.get()) {
                restartLocked(stack, dead);
            }
        } catch (HubException | IOException e) {
            progress.say("watcher", e.getMessage() == null ? e.toString() : e.getMessage());
        }
    }

    private void restartLocked(Stack stack, List<Part> dead) throws IOException, InterruptedException {
        for (Part part : dead) {
            progress.say(part.name(), "has died: starting it again");
            restarts.computeIfAbsent(part.name(), any -> new ArrayDeque<>()).add(System.nanoTime());
        }
        List<Part> parts = new ArrayList<>(dead);
        // The job manager forgets its job with its life.
        if (dead.contains(stack.named(Flink.JOB_MANAGER))
                && stack.named(SignalsJob.NAME) instanceof SignalsJob job
                && job.isWanted()) {
            parts.add(job);
        }
        new Start(stack, progress, Set.of()).bring(parts);
    }
}
