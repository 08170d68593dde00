package io.libraryhub.recommend.evaluation;

import io.libraryhub.recommend.History;
import io.libraryhub.recommend.Interactions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What a method may learn from, and what it has to guess. Users keep their numbers on both sides.
 *
 * @param past to learn from
 * @param future held out
 */
public record Split(Interactions past, Interactions future) {
    /**
     * Holds out a part of each user's items by chance: what is tested is taste, not time.
     *
     * @param share of each user's items held out, rounded half up; 0.25 is the published protocol
     * @param seed the same seed holds out the same items
     */
    public static Split random(Interactions all, double share, long seed) {
        Random chance = new Random(seed);
        return of(all, history -> {
            List<Integer> places =
                    new ArrayList<>(IntStream.range(0, history.size()).boxed().toList());
            Collections.shuffle(places, chance);
            boolean[] held = new boolean[history.size()];
            places.subList(0, heldOut(history, share)).forEach(place -> held[place] = true);
            return held;
        });
    }

    /** Holds out the newest part of each user's items: what he will want next, with others' futures known. */
    public static Split chronological(Interactions all, double share) {
        return of(all, history -> newest(history, heldOut(history, share)));
    }

    /**
     * Holds out everything from one moment on, which is what a library really faces: titles that are new then count as
     * missed, and users who are new then are not asked.
     *
     * @param share of all interactions held out, as near as equal times allow
     */
    public static Split fromOneMoment(Interactions all, double share) {
        long[] times = all.histories().stream()
                .flatMapToLong(h -> Arrays.stream(h.times()))
                .sorted()
                .toArray();
        if (times.length == 0) {
            return new Split(all, all);
        }
        long from = times[(int) Math.min(times.length - 1L, Math.round(times.length * (1 - share)))];
        return of(
                all,
                history -> newest(history, (int)
                        Arrays.stream(history.times()).filter(t -> t >= from).count()));
    }

    private static int heldOut(History history, double share) {
        return (int) Math.round(history.size() * share);
    }

    private static boolean[] newest(History history, int many) {
        boolean[] held = new boolean[history.size()];
        Arrays.fill(held, history.size() - many, history.size(), true);
        return held;
    }

    /** Which places of a history are held out. */
    private interface HeldOut {
        boolean[] of(History history);
    }

    private static Split of(Interactions all, HeldOut rule) {
        List<History> past = new ArrayList<>(all.users());
        List<History> future = new ArrayList<>(all.users());
        for (History history : all.histories()) {
            boolean[] held = rule.of(history);
            past.add(where(history, place -> !held[place]));
            future.add(where(history, place -> held[place]));
        }
        return new Split(new Interactions(past, all.items()), new Interactions(future, all.items()));
    }

    private static History where(History history, IntPredicate wanted) {
        int[] places = IntStream.range(0, history.size()).filter(wanted).toArray();
        return new History(
                Arrays.stream(places).map(p -> history.items()[p]).toArray(),
                Arrays.stream(places).mapToLong(p -> history.times()[p]).toArray());
    }
}
