package io.libraryhub.local;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/** {@code ./hub down}: services, then the Flink job with a savepoint, then the servers. Data stay. */
final class Down {

    private final Layout layout;
    private final Settings settings;
    private final Progress progress;

    /** Writing a class archive takes a processor for seconds: all at once would all be late. */
    private final Semaphore archivists = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    Down(Layout layout, Settings settings, Progress progress) {
        this.layout = layout;
        this.settings = settings;
        this.progress = progress;
    }

    void end() throws IOException, InterruptedException {
        new Watcher(layout, settings).end();
        try (HomeLock lock = HomeLock.take(layout.home())) {
            Stack stack = new Stack(layout, settings);
            for (Part.Kind kind : List.of(Part.Kind.SERVICE, Part.Kind.JOB, Part.Kind.SERVER)) {
                endTogether(stack.all().stream()
                        .filter(part -> part.kind() == kind && !part.external())
                        .toList());
            }
        }
    }

    private void endTogether(List<Part> parts) throws IOException, InterruptedException {
        ExecutorService threads = Executors.newCachedThreadPool();
        try {
            List<Future<?>> ends = new ArrayList<>();
            for (Part part : parts) {
                ends.add(threads.submit(() -> {
                    endOne(part);
                    return part;
                }));
            }
            for (Future<?> end : ends) {
                end.get();
            }
        } catch (ExecutionException e) {
            throw new HubException("cannot end everything", e.getCause() == null ? e : e.getCause());
        } finally {
            threads.shutdown();
        }
    }

    private void endOne(Part part) throws IOException, InterruptedException {
        if (part instanceof Task task) {
            task.stop(progress);
        } else if (part instanceof Program program) {
            Running running = new Running(layout);
            if (running.find(program).isEmpty()) {
                running.stop(program);
            } else if (running.leavesArchive(program)) {
                archivists.acquire();
                try {
                    progress.say(part.name(), "ends, and writes its class archive for faster starts");
                    end(running, program);
                } finally {
                    archivists.release();
                }
            } else {
                end(running, program);
            }
        }
    }

    private void end(Running running, Program program) throws IOException, InterruptedException {
        boolean byItself = running.stop(program);
        progress.say(program.name(), byItself ? "ended" : "did not end by itself: killed");
    }
}
