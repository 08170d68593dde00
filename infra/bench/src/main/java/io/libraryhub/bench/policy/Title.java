package io.libraryhub.bench.policy;

import io.libraryhub.bench.policy.Wanted.Ask;
import io.libraryhub.copycount.decide.domain.Asks;
import io.libraryhub.copycount.decide.domain.DecisionSettings;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SplittableRandom;

/** One title's half year under one rule: readers come, copies go from hand to hand, orders arrive. */
final class Title {
    private final long price;
    private final List<Ask> asks;
    private final SplittableRandom loanTimes;
    private final SplittableRandom leadTimes;
    private final Times times;
    private final PriorityQueue<Double> out = new PriorityQueue<>();
    private final PriorityQueue<Double> ordered = new PriorityQueue<>();
    private final Deque<Ask> waiting = new ArrayDeque<>();
    /** When copies were lent from the shelf and readers began to wait. */
    private final Deque<Double> asked = new ArrayDeque<>();
    /** When somebody was seen to ask in vain. */
    private final Deque<Double> unmet = new ArrayDeque<>();

    private final List<Double> waits = new ArrayList<>();
    private int next;
    private int shelf;
    private int copies;
    private int bought;
    private int loans;
    private double now;

    /** @param seed of loan and delivery times: the same for every rule */
    Title(long price, int copies, List<Ask> asks, Times times, long seed) {
        this.price = price;
        this.asks = asks;
        this.times = times;
        SplittableRandom luck = new SplittableRandom(seed);
        this.loanTimes = luck.split();
        this.leadTimes = luck.split();
        this.copies = copies;
        this.shelf = copies;
        this.now = Double.NEGATIVE_INFINITY;
    }

    long price() {
        return price;
    }

    int waiting() {
        return waiting.size();
    }

    int copies() {
        return copies;
    }

    int ordered() {
        return ordered.size();
    }

    int loans() {
        return loans;
    }

    /** Days waited by everybody who does not go away, from the first day on. */
    List<Double> waits() {
        return waits;
    }

    /** Bought copies that stand on the shelf. */
    int idle() {
        return Math.min(bought, shelf);
    }

    void buy(int number) {
        bought += number;
        for (int i = 0; i < number; i++) {
            ordered.add(now + times.lead(leadTimes));
        }
    }

    /** What the hub has seen of the demand. */
    Asks asks(DecisionSettings settings) {
        double from = now - settings.recentDays();
        double before = from - settings.earlierDays();
        return settings.asks(
                count(asked, from, now),
                count(unmet, from, now),
                count(asked, before, from),
                count(unmet, before, from));
    }

    private static double count(Deque<Double> times, double from, double to) {
        return times.stream().filter(at -> at >= from && at < to).count();
    }

    void goTo(double day) {
        while (true) {
            double ask = next < asks.size() ? asks.get(next).at() : Double.POSITIVE_INFINITY;
            double back = out.isEmpty() ? Double.POSITIVE_INFINITY : out.peek();
            double delivery = ordered.isEmpty() ? Double.POSITIVE_INFINITY : ordered.peek();
            double first = Math.min(ask, Math.min(back, delivery));
            if (first >= day) {
                break;
            }
            now = first;
            if (first == ask) {
                ask(asks.get(next++));
            } else {
                if (first == back) {
                    out.remove();
                } else {
                    ordered.remove();
                    copies++;
                }
                shelf++;
            }
            serve();
        }
        now = day;
    }

    private void ask(Ask reader) {
        if (shelf > 0 || reader.waits()) {
            asked.addLast(reader.at());
            waiting.addLast(reader);
        } else if (reader.seen()) {
            unmet.addLast(reader.at());
        }
    }

    private void serve() {
        while (shelf > 0 && !waiting.isEmpty()) {
            Ask reader = waiting.removeFirst();
            shelf--;
            out.add(now + times.loan(loanTimes));
            loans += times.isCounted(now) ? 1 : 0;
            // Those who would go away are not in the mean: under each rule it is about the same readers.
            if (reader.waits() && times.isCounted(now)) {
                waits.add(now - reader.at());
            }
        }
    }

    /** Nobody comes any more; those who wait are served one after the other. */
    void drain() {
        while (!waiting.isEmpty() && copies + ordered.size() > 0) {
            goTo(now + 7);
        }
    }
}
