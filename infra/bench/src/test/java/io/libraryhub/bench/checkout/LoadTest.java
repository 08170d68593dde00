package io.libraryhub.bench.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LoadTest {
    private final Load load = new Load(new Stock(100, 2, 50), "run");

    /** A desk that remembers what is lent and takes its time. */
    private static final class Counter implements Way {
        final Set<String> requests = ConcurrentHashMap.newKeySet();
        final Set<Integer> lent = ConcurrentHashMap.newKeySet();
        final AtomicInteger twice = new AtomicInteger();
        final AtomicInteger tellers = new AtomicInteger();
        private final long pauseMs;
        private final int refusesFrom;

        Counter(long pauseMs, int refusesFrom) {
            this.pauseMs = pauseMs;
            this.refusesFrom = refusesFrom;
        }

        @Override
        public String name() {
            return "counter";
        }

        @Override
        public Teller teller() {
            tellers.incrementAndGet();
            return new Teller() {
                @Override
                public void checkOut(String requestId, int reader, int item) throws Exception {
                    if (requests.size() >= refusesFrom) {
                        throw new NotDone("LOAN_LIMIT");
                    }
                    twice.addAndGet(requests.add(requestId) && lent.add(item) ? 0 : 1);
                    Thread.sleep(pauseMs);
                }

                @Override
                public void checkIn(String requestId, int item) {
                    twice.addAndGet(requests.add(requestId) && lent.remove(item) ? 0 : 1);
                }

                @Override
                public void close() {
                    tellers.decrementAndGet();
                }
            };
        }
    }

    @Test
    void every_pair_is_done_once_and_no_copy_is_asked_for_while_it_is_away() throws Exception {
        Counter counter = new Counter(0, Integer.MAX_VALUE);

        Load.Round round = load.closed(counter, 8, 1_000);

        assertThat(round.outMicros()).hasSize(1_000);
        assertThat(round.inMicros()).hasSize(1_000);
        assertThat(round.failures()).isEmpty();
        assertThat(counter.requests).hasSize(2_000);
        assertThat(counter.twice).hasValue(0);
        assertThat(counter.tellers).hasValue(0);
        assertThat(round.pairsPerSecond()).isEqualTo(1_000 / round.seconds());
    }

    @Test
    void what_is_refused_is_counted_and_ends_the_round_when_it_happens_again_and_again() throws Exception {
        Load.Round round = load.closed(new Counter(0, 200), 1, 1_000);

        assertThat(round.inMicros()).hasSize(100);
        assertThat(round.failures()).hasSize(20).containsOnly("LOAN_LIMIT");
    }

    @Test
    void at_a_pace_a_check_out_counts_from_the_moment_it_was_due() throws Exception {
        // One client who needs 10 ms for what is due every 5: the last of 20 is some 100 ms late.
        Load.Round late = load.paced(new Counter(10, Integer.MAX_VALUE), 1, 20, 200);
        Load.Round inTime = load.paced(new Counter(0, Integer.MAX_VALUE), 1, 20, 200);

        assertThat(new HashSet<>(late.outMicros())).anyMatch(micros -> micros >= 90_000);
        assertThat(inTime.seconds()).isGreaterThanOrEqualTo(19 * 0.005);
    }
}
