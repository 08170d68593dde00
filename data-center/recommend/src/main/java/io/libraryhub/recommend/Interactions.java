package io.libraryhub.recommend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who took what and when: one {@link History} for each user number. */
public final class Interactions {
    private final List<History> histories;
    private final int items;

    /**
     * @param histories the user's number is the place in the list
     * @param items how many items there are, taken or not; every number in a history is below it
     */
    public Interactions(List<History> histories, int items) {
        this.histories = List.copyOf(histories);
        this.items = items;
    }

    public int users() {
        return histories.size();
    }

    public int items() {
        return items;
    }

    public History of(int user) {
        return histories.get(user);
    }

    public List<History> histories() {
        return histories;
    }

    /** Users and their items counted together, each pair once. */
    public long size() {
        return histories.stream().mapToLong(History::size).sum();
    }

    /** How many users took each item. */
    public int[] takers() {
        int[] takers = new int[items];
        for (History history : histories) {
            for (int item : history.items()) {
                takers[item]++;
            }
        }
        return takers;
    }

    /** The newest time of all; 0 when nothing was taken. */
    public long newest() {
        return histories.stream()
                .filter(h -> h.size() > 0)
                .mapToLong(h -> h.times()[h.size() - 1])
                .max()
                .orElse(0);
    }

    /** Which users took each item, in their order. */
    public int[][] takersOf() {
        int[] counts = takers();
        int[][] takersOf = new int[items][];
        for (int item = 0; item < items; item++) {
            takersOf[item] = new int[counts[item]];
        }
        int[] filled = new int[items];
        for (int user = 0; user < histories.size(); user++) {
            for (int item : histories.get(user).items()) {
                takersOf[item][filled[item]++] = user;
            }
        }
        return takersOf;
    }

    /** Collects interactions in any order; of repeats the newest counts. */
    public static final class Collector {
        private static final int FIRST_ROOM = 1024;

        // Side by side: an object for each of millions of interactions would take several times the room.
        private int[] who = new int[FIRST_ROOM];
        private int[] what = new int[FIRST_ROOM];
        private long[] when = new long[FIRST_ROOM];
        private int size;
        private int users;
        private int items;

        public void add(int user, int item, long at) {
            if (size == who.length) {
                who = Arrays.copyOf(who, 2 * size);
                what = Arrays.copyOf(what, 2 * size);
                when = Arrays.copyOf(when, 2 * size);
            }
            who[size] = user;
            what[size] = item;
            when[size] = at;
            size++;
            users = Math.max(users, user + 1);
            items = Math.max(items, item + 1);
        }

        public Interactions collect() {
            int[] ends = new int[users + 1];
            for (int n = 0; n < size; n++) {
                ends[who[n] + 1]++;
            }
            for (int user = 0; user < users; user++) {
                ends[user + 1] += ends[user];
            }
            int[] filled = Arrays.copyOf(ends, users);
            int[] byUser = new int[size];
            for (int n = 0; n < size; n++) {
                byUser[filled[who[n]]++] = n;
            }
            List<History> histories = new ArrayList<>(users);
            for (int user = 0; user < users; user++) {
                histories.add(history(Arrays.copyOfRange(byUser, ends[user], ends[user + 1])));
            }
            return new Interactions(histories, items);
        }

        private History history(int[] places) {
            Map<Integer, Long> newest = new HashMap<>();
            for (int place : places) {
                newest.merge(what[place], when[place], Math::max);
            }
            // By time, then by number, so that equal times do not depend on how a map is laid out.
            List<Map.Entry<Integer, Long>> inOrder = new ArrayList<>(newest.entrySet());
            inOrder.sort(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
            return new History(
                    inOrder.stream().mapToInt(Map.Entry::getKey).toArray(),
                    inOrder.stream().mapToLong(Map.Entry::getValue).toArray());
        }
    }
}
