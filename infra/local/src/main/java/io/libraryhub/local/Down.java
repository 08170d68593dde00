package io.libraryhub.local;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** {@code ./hub down}: services, then the Flink job with a savepoint, then the servers. Data stay. */
final class Down {

    private final Layout layout;
    private final Settings settings;
    private final Progress progress;

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
            boolean ran = running.find(program).isPresent();
            boolean byItself = running.stop(program);
            if (ran) {
                progress.say(part.name(), byItself ? "ended" : "did not end by itself: killed");
            }
        }
    }
}
