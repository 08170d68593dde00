package io.libraryhub.demo.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Things of which anyone may take a random one. */
final class Bag<T> {
    private final List<T> things = new ArrayList<>();

    synchronized void put(T thing) {
        things.add(thing);
    }

    synchronized Optional<T> take(RandomGenerator random) {
        if (things.isEmpty()) {
            return Optional.empty();
        }
        int place = random.nextInt(things.size());
        T taken = things.get(place);
        T last = things.remove(things.size() - 1);
        if (place < things.size()) {
            things.set(place, last);
        }
        return Optional.of(taken);
    }

    synchronized int size() {
        return things.size();
    }

    synchronized List<T> all() {
        return List.copyOf(things);
    }
}
