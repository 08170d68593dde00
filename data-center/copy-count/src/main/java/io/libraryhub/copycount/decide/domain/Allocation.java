package io.libraryhub.copycount.decide.domain;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * A fund's money over all open proposals: the copy that saves most reader-days for a yuan first, a proposal's second copy
 * after its first, until the next one in this order is not covered. There the line is drawn: nothing cheaper below it is
 * bought instead, so that more money never takes a copy away from anybody.
 *
 * @param <K> what names a proposal
 * @param granted copies by proposal, in the order in which each got its first; without those who got none
 * @param spent in fen, never more than the fund
 */
public record Allocation<K extends Comparable<K>>(Map<K, Integer> granted, long spent) {
    private record Next<K extends Comparable<K>>(K key, Deque<MarginalCopy> left) {
        double savedPerYuan() {
            return left.getFirst().savedPerYuan();
        }
    }

    public static <K extends Comparable<K>> Allocation<K> of(List<Bid<K>> bids, long fund) {
        // Equal worth goes by key, so that the same bids have the same answer.
        Comparator<Next<K>> order = Comparator.comparingDouble(next -> -next.savedPerYuan());
        PriorityQueue<Next<K>> line = new PriorityQueue<>(order.thenComparing(Next::key));
        for (Bid<K> bid : bids) {
            if (!bid.copies().isEmpty()) {
                line.add(new Next<>(bid.key(), new ArrayDeque<>(bid.copies())));
            }
        }
        Map<K, Integer> granted = new LinkedHashMap<>();
        long left = fund;
        while (!line.isEmpty()) {
            Next<K> next = line.remove();
            MarginalCopy copy = next.left().removeFirst();
            if (copy.spend() > left) {
                break;
            }
            left -= copy.spend();
            granted.merge(next.key(), 1, Integer::sum);
            if (!next.left().isEmpty()) {
                line.add(next);
            }
        }
        return new Allocation<>(granted, fund - left);
    }

    public int copiesOf(K key) {
        return granted.getOrDefault(key, 0);
    }
}
