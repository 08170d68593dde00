package io.libraryhub.local;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/**
 * Brings parts up: each as soon as what it needs serves, servers all at once, services a few at a time. When one
 * fails, everything that this start had started is ended again.
 */
final class Start {

    private static final long PROBE_PAUSE_MS = 250;
    private static final long SIGN_OF_LIFE_NS = 20_000_000_000L;

    private final Stack stack;
    private final Progress progress;
    private final Running running;
    private final Set<String> again;
    private final Deque<Part> started = new ArrayDeque<>();
    private final Semaphore services;
    private volatile boolean givenUp;

    /** Parts whose start is complete and which stay even when the start of others fails. */
    private final Set<String> settled = ConcurrentHashMap.newKeySet();

    /**
     * @param again names of the parts to be started anew even when they run. Where a person names parts, one that
     *     serves stays when another fails; a whole stack comes up as a whole or not at all.
     */
    Start(Stack stack, Progress progress, Set<String> again) {
        this.stack = stack;
        this.progress = progress;
        this.running = new Running(stack.layout());
        this.again = again;
        // One more than there are processors: each start also waits, for the registry or for its first health check.
        this.services = new Semaphore(Runtime.getRuntime().availableProcessors() + 1, true);
    }

    void bring(List<Part> parts) throws IOException, InterruptedException {
        stopOutdated(parts);
        checkPorts(parts);
        Thread undo = new Thread(this::undo, "undo");
        Runtime.getRuntime().addShutdownHook(undo);
        ExecutorService threads = Executors.newCachedThreadPool();
        try {
            Map<String, CompletableFuture<Void>> serving = new HashMap<>();
            for (Part part : parts) {
                serving.put(part.name(), new CompletableFuture<>());
            }
            for (Part part : parts) {
                threads.execute(() -> bringOne(part, serving));
            }
            CompletableFuture.allOf(serving.values().toArray(new CompletableFuture<?>[0]))
                    .join();
            if (givenUp) {
                throw new HubException("stopped before everything served");
            }
        } catch (CompletionException e) {
            undo();
            throw e.getCause() instanceof HubException known
                    ? known
                    : new HubException("cannot start the stack", e.getCause() == null ? e : e.getCause());
        } finally {
            threads.shutdownNow();
            release(undo);
        }
    }

    private static void release(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The launcher is being ended right now, and the hook is at work: what it was there for.
            return;
        }
    }

    /** Whether nothing of these ran before. */
    boolean startedAll(List<Part> parts) {
        synchronized (started) {
            return started.containsAll(
                    parts.stream().filter(part -> !part.external()).toList());
        }
    }

    /** Ends what this start has started; also when it is interrupted. */
    private void undo() {
        givenUp = true;
        while (true) {
            Part part;
            synchronized (started) {
                part = started.poll();
            }
            if (part == null) {
                return;
            }
            if (settled.contains(part.name())) {
                continue;
            }
            try {
                progress.say(part.name(), "is ended again");
                end(part);
            } catch (IOException e) {
                progress.say(part.name(), "could not be ended: " + Http.reason(e));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void end(Part part) throws IOException, InterruptedException {
        if (part instanceof Program program) {
            running.stop(program);
        } else if (part instanceof Task task) {
            task.stop(progress);
        }
    }

    private void stopOutdated(List<Part> parts) throws IOException, InterruptedException {
        for (Part part : parts) {
            if (part.external()) {
                continue;
            }
            boolean runs = part instanceof Program program
                    ? running.find(program).isPresent()
                    : part.trouble().isEmpty();
            if (again.contains(part.name()) && runs) {
                progress.say(part.name(), "restarting");
                end(part);
            } else if (part instanceof Program program && isOutdated(program)) {
                progress.say(part.name(), "a newer build: restarting");
                end(part);
            }
        }
    }

    private boolean isOutdated(Program program) {
        return running.find(program)
                .filter(note -> !note.build().equals(program.build()))
                .isPresent();
    }

    /** Fails when somebody else holds a port that is needed. */
    void checkPorts(List<Part> parts) {
        Set<String> messages = new HashSet<>();
        for (Part part : parts) {
            if (part.external() || running.find(part).isPresent()) {
                continue;
            }
            part.ports().forEach((what, port) -> {
                if (!PortCheck.isFree(port)) {
                    messages.add(PortCheck.taken(part.name(), what, port));
                }
            });
        }
        if (!messages.isEmpty()) {
            throw new HubException(String.join("\n", messages));
        }
    }

    private void bringOne(Part part, Map<String, CompletableFuture<Void>> serving) {
        CompletableFuture<Void> mine = serving.get(part.name());
        if (mine == null) {
            return;
        }
        boolean counted = false;
        try {
            for (String need : part.needs()) {
                CompletableFuture<Void> needed = serving.get(need);
                if (needed != null) {
                    needed.join();
                }
            }
            if (part.kind() == Part.Kind.SERVICE) {
                services.acquire();
                counted = true;
            }
            startAndAwait(part);
            if (!givenUp && !again.isEmpty()) {
                settled.add(part.name());
            }
            mine.complete(null);
        } catch (CompletionException e) {
            // What it needs has failed: that failure is the one to report.
            mine.completeExceptionally(e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            mine.completeExceptionally(e);
        } catch (Exception e) {
            fail(serving, e instanceof HubException ? e : new HubException(part.name() + " failed", e));
        } finally {
            if (counted) {
                services.release();
            }
        }
    }

    private void fail(Map<String, CompletableFuture<Void>> serving, Exception failure) {
        givenUp = true;
        serving.values().forEach(one -> one.completeExceptionally(failure));
    }

    private void startAndAwait(Part part) throws Exception {
        if (givenUp) {
            return;
        }
        if (part instanceof Program program) {
            startProgram(program);
        } else if (part instanceof Task task) {
            if (part.trouble().isPresent()) {
                synchronized (started) {
                    started.push(part);
                }
            }
            task.start(progress);
        }
    }

    private void startProgram(Program program) throws Exception {
        Optional<PidFile> note = running.find(program);
        if (program.external()) {
            progress.say(program.name(), "given by address: only checked");
            awaitService(program, Optional.empty());
        } else if (note.isPresent()) {
            awaitService(program, note);
            progress.say(program.name(), "runs already");
        } else {
            startOnce(program, true);
        }
        if (!givenUp) {
            program.settle(progress);
        }
    }

    private void startOnce(Program part, boolean mayTryAgain) throws IOException, InterruptedException {
        Launch launch = part.launch();
        PidFile note;
        synchronized (started) {
            if (givenUp) {
                return;
            }
            note = running.start(part, launch);
            started.push(part);
        }
        progress.say(part.name(), "started, process " + note.process().pid());
        long began = System.nanoTime();
        try {
            awaitService(part, Optional.of(note));
            if (!givenUp) {
                progress.say(part.name(), String.format("serves after %.1f s", (System.nanoTime() - began) / 1e9));
            }
        } catch (HubException e) {
            boolean archived = launch.archive().map(ClassArchive::inUse).orElse(false);
            if (!mayTryAgain || !archived || note.process().isAlive()) {
                throw e;
            }
            // The archive is only there to save time: it must never be what stops a start.
            progress.say(part.name(), "ended while starting from its class archive: once more without");
            launch.archive().orElseThrow().forget();
            startOnce(part, false);
        }
    }

    private void awaitService(Program part, Optional<PidFile> note) throws InterruptedException {
        long began = System.nanoTime();
        long lastWord = began;
        while (!givenUp) {
            Optional<String> trouble = part.trouble();
            if (trouble.isEmpty()) {
                return;
            }
            if (note.isPresent() && !note.get().process().isAlive()) {
                throw new HubException(part.name() + " ended while it was starting. " + endOfLog(part));
            }
            long now = System.nanoTime();
            if (now - began > part.startPatience().toNanos()) {
                throw new HubException(part.name() + " does not serve after "
                        + part.startPatience().toSeconds() + " s (" + trouble.get() + "). " + endOfLog(part));
            }
            if (now - lastWord > SIGN_OF_LIFE_NS) {
                lastWord = now;
                progress.say(part.name(), "awaited for " + (now - began) / 1_000_000_000L + " s: " + trouble.get());
            }
            Thread.sleep(PROBE_PAUSE_MS);
        }
    }

    private String endOfLog(Part part) {
        if (part.external()) {
            return "It was given by address.";
        }
        return "The end of " + stack.layout().log(part.name()) + ":\n"
                + Shell.tail(stack.layout().log(part.name()), 30);
    }
}
