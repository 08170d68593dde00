package io.libraryhub.demo.city;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A few people who work at the same time. */
final class Crew {
    private Crew() {}

    /** Does the same for every number from 0, in order of the numbers. */
    static <T> List<T> each(int workers, int count, Function<Integer, T> work) {
        return all(
                workers,
                IntStream.range(0, count)
                        .<Callable<T>>mapToObj(n -> () -> work.apply(n))
                        .toList());
    }

    /** Runs everything; the first failure ends it. */
    static <T> List<T> all(int workers, List<Callable<T>> work) {
        ExecutorService pool = Executors.newFixedThreadPool(workers, task -> {
            Thread thread = new Thread(task, "demo-crew");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Future<T>> running = new ArrayList<>();
            work.forEach(one -> running.add(pool.submit(one)));
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return results;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } finally {
            pool.shutdownNow();
        }
    }
}
