package io.libraryhub.bench.checkout;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Clients that lend and take back, pair after pair. */
final class Load {
    /** After so many things not done a round is given up: the figures are worth nothing then. */
    private static final int MOST_FAILURES = 20;

    private final Stock stock;
    private final String run;
    private final AtomicLong requests = new AtomicLong();

    /** @param run tells this run's requests from those of every other run */
    Load(Stock stock, String run) {
        this.stock = stock;
        this.run = run;
    }

    /**
     * One round.
     *
     * @param outMicros how long each check-out took
     * @param inMicros how long each check-in took
     */
    record Round(double seconds, List<Long> outMicros, List<Long> inMicros, List<String> failures) {
        double pairsPerSecond() {
            return inMicros.size() / seconds;
        }
    }

    /** As fast as it goes. */
    Round closed(Way way, int clients, int pairs) throws Exception {
        return round(way, clients, pairs, 0);
    }

    /**
     * At a pace. A check-out's time counts from the moment it was due, so that one slow answer is not hidden by the wait of
     * those behind it.
     */
    Round paced(Way way, int clients, int pairs, double pairsPerSecond) throws Exception {
        return round(way, clients, pairs, (long) (1e9 / pairsPerSecond));
    }

    private Round round(Way way, int clients, int pairs, long intervalNanos) throws Exception {
        AtomicInteger next = new AtomicInteger();
        AtomicInteger failed = new AtomicInteger();
        CountDownLatch ready = new CountDownLatch(clients);
        CountDownLatch go = new CountDownLatch(1);
        AtomicLong start = new AtomicLong();
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        List<Client> all = new ArrayList<>();
        List<Future<?>> running = new ArrayList<>();
        try {
            for (int number = 0; number < clients; number++) {
                Client client = new Client(way.teller(), number, clients);
                all.add(client);
                running.add(pool.submit(() -> {
                    ready.countDown();
                    go.await();
                    for (int pair = next.getAndIncrement(); pair < pairs; pair = next.getAndIncrement()) {
                        client.pair(intervalNanos == 0 ? 0 : start.get() + pair * intervalNanos);
                        if (client.failedNow() && failed.incrementAndGet() >= MOST_FAILURES) {
                            break;
                        }
                    }
                    return null;
                }));
            }
            ready.await();
            start.set(System.nanoTime());
            go.countDown();
            for (Future<?> one : running) {
                one.get();
            }
            double seconds = (System.nanoTime() - start.get()) / 1e9;
            return sum(all, seconds);
        } finally {
            pool.shutdownNow();
            for (Client client : all) {
                client.teller.close();
            }
        }
    }

    private static Round sum(List<Client> all, double seconds) {
        Round sum = new Round(seconds, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Client client : all) {
            sum.outMicros().addAll(client.outMicros);
            sum.inMicros().addAll(client.inMicros);
            sum.failures().addAll(client.failures);
        }
        return sum;
    }

    private final class Client {
        final Way.Teller teller;
        final List<Long> outMicros = new ArrayList<>();
        final List<Long> inMicros = new ArrayList<>();
        final List<String> failures = new ArrayList<>();
        private final int number;
        private final int clients;
        private final SplittableRandom random = new SplittableRandom();
        private boolean failedNow;

        Client(Way.Teller teller, int number, int clients) {
            this.teller = teller;
            this.number = number;
            this.clients = clients;
        }

        boolean failedNow() {
            return failedNow;
        }

        /** @param due when it should begin; 0: now */
        void pair(long due) throws InterruptedException {
            int reader = stock.anyReader(number, clients, random);
            int item = stock.anyItem(number, clients, random);
            failedNow = false;
            long begin = due == 0 ? System.nanoTime() : await(due);
            try {
                teller.checkOut(request(), reader, item);
                long lent = System.nanoTime();
                teller.checkIn(request(), item);
                inMicros.add(TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - lent));
                outMicros.add(TimeUnit.NANOSECONDS.toMicros(lent - begin));
            } catch (InterruptedException e) {
                throw e;
            } catch (Exception e) {
                failedNow = true;
                failures.add(String.valueOf(e.getMessage() == null ? e : e.getMessage()));
            }
        }

        private long await(long due) {
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            return due;
        }

        private String request() {
            return run + "-" + requests.incrementAndGet();
        }
    }
}
