package io.libraryhub.streambench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The command line: a name, things, and {@code --option=number}. */
record Words(String name, List<String> things, Map<String, Integer> options) {
    /** What was asked for is not understood; the message says why. */
    static final class NotUnderstood extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotUnderstood(String message) {
            super(message, null, false, false);
        }
    }

    static Words of(List<String> words) {
        List<String> things = new ArrayList<>();
        Map<String, Integer> options = new HashMap<>();
        for (String word : words) {
            int equals = word.indexOf('=');
            if (!word.startsWith("--")) {
                things.add(word);
            } else if (equals < 0) {
                throw new NotUnderstood("not understood: " + word);
            } else {
                options.put(word.substring(2, equals), positive(word, word.substring(equals + 1)));
            }
        }
        if (things.isEmpty()) {
            throw new NotUnderstood("which benchmark?");
        }
        return new Words(things.get(0), List.copyOf(things.subList(1, things.size())), Map.copyOf(options));
    }

    /** Refuses what has no meaning here. */
    Words allow(int most, Set<String> known) {
        if (things.size() > most || !known.containsAll(options.keySet())) {
            throw new NotUnderstood("not understood: " + things + " " + options.keySet());
        }
        return this;
    }

    int number(String option, int usual) {
        return options.getOrDefault(option, usual);
    }

    private static int positive(String word, String value) {
        try {
            int number = Integer.parseInt(value);
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new NotUnderstood("not a number: " + word);
        }
        throw new NotUnderstood("must be positive: " + word);
    }
}
