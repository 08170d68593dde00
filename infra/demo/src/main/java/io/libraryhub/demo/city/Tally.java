package io.libraryhub.demo.city;

import io.libraryhub.demo.door.Answer;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Reply;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/** Counts what was done and what was refused, and why. */
public final class Tally {
    private final Map<String, LongAdder> done = new ConcurrentSkipListMap<>();
    private final Map<String, LongAdder> refused = new ConcurrentSkipListMap<>();

    /** Notes an answer of a service; true when it was done. */
    public boolean note(String act, Reply<?> reply) {
        return reply.fold(
                value -> {
                    done(act);
                    return true;
                },
                no -> {
                    no.reasons().stream().map(Reason::code).forEach(this::refused);
                    return false;
                });
    }

    /** Notes an answer of the gateway; true when it was done. */
    public boolean note(String act, Answer answer) {
        if (answer.done()) {
            done(act);
            return true;
        }
        answer.codes().forEach(this::refused);
        return false;
    }

    public void done(String act) {
        done.computeIfAbsent(act, a -> new LongAdder()).increment();
    }

    void refused(String code) {
        refused.computeIfAbsent(code, c -> new LongAdder()).increment();
    }

    public long count(String act) {
        LongAdder count = done.get(act);
        return count == null ? 0 : count.sum();
    }

    public Map<String, Long> acts() {
        return sums(done);
    }

    public Map<String, Long> refusals() {
        return sums(refused);
    }

    public long allDone() {
        return done.values().stream().mapToLong(LongAdder::sum).sum();
    }

    public long allRefused() {
        return refused.values().stream().mapToLong(LongAdder::sum).sum();
    }

    private static Map<String, Long> sums(Map<String, LongAdder> counters) {
        Map<String, Long> sums = new TreeMap<>();
        counters.forEach((name, count) -> sums.put(name, count.sum()));
        return sums;
    }
}
