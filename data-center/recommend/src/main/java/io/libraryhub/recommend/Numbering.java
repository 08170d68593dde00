package io.libraryhub.recommend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Gives keys numbers from 0, in the order in which they are first met. */
public final class Numbering<K> {
    private final Map<K, Integer> numbers = new HashMap<>();
    private final List<K> keys = new ArrayList<>();

    /** The key's number; a new one when it was not met before. */
    public int of(K key) {
        Integer known = numbers.putIfAbsent(key, keys.size());
        if (known != null) {
            return known;
        }
        keys.add(key);
        return keys.size() - 1;
    }

    /** The key's number if it was met before. */
    public OptionalInt find(K key) {
        Integer known = numbers.get(key);
        return known == null ? OptionalInt.empty() : OptionalInt.of(known);
    }

    public K key(int number) {
        return keys.get(number);
    }

    public int size() {
        return keys.size();
    }
}
