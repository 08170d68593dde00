package io.libraryhub.demo;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the demo is asked to do.
 *
 * @param stack addresses and secrets of the running hub
 * @param startS seconds the stack took to start, for the report
 * @param rssMb its resident memory in MiB, for the report
 * @param seed of the day; null: 1 on the first day, another one on every further day
 * @param scale share of readers, loans, holds, visits and copies, 0 to 1
 * @param perSecond acts a second at most
 * @param settleS how long the accounts may take to agree
 */
record Arguments(
        Path stack,
        double startS,
        long rssMb,
        int readers,
        int loans,
        int holds,
        int visits,
        @Nullable Long seed,
        double scale,
        double perSecond,
        int settleS) {

    static final String USAGE =
            """
            usage: java -jar demo.jar --stack=FILE [--readers=5000] [--loans=3000] [--holds=1200] [--visits=2000]
                   [--scale=1.0] [--rate=110] [--seed=N] [--settle-s=90] [--start-s=0] [--rss-mb=0]""";

    private static final Set<String> KNOWN = Set.of(
            "stack", "start-s", "rss-mb", "readers", "loans", "holds", "visits", "seed", "scale", "rate", "settle-s");

    static Arguments of(List<String> words) {
        Map<String, String> given = new HashMap<>();
        for (String word : words) {
            int equals = word.indexOf('=');
            if (!word.startsWith("--") || equals < 0 || !KNOWN.contains(word.substring(2, equals))) {
                throw new IllegalArgumentException("not understood: " + word);
            }
            given.put(word.substring(2, equals), word.substring(equals + 1));
        }
        String stack = given.get("stack");
        if (stack == null) {
            throw new IllegalArgumentException("--stack is missing");
        }
        double scale = number(given, "scale", 1);
        if (scale <= 0 || scale > 1) {
            throw new IllegalArgumentException("--scale lies above 0 and at most at 1");
        }
        String seed = given.get("seed");
        return new Arguments(
                Path.of(stack),
                number(given, "start-s", 0),
                (long) number(given, "rss-mb", 0),
                scaled(given, "readers", 5000, scale),
                scaled(given, "loans", 3000, scale),
                scaled(given, "holds", 1200, scale),
                scaled(given, "visits", 2000, scale),
                seed == null ? null : Long.valueOf(seed),
                scale,
                number(given, "rate", 110),
                (int) number(given, "settle-s", 90));
    }

    private static int scaled(Map<String, String> given, String name, int usual, double scale) {
        return (int) Math.max(1, Math.round(number(given, name, usual) * scale));
    }

    private static double number(Map<String, String> given, String name, double usual) {
        String value = given.get(name);
        try {
            return value == null ? usual : Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("--" + name + " is not a number: " + value, e);
        }
    }
}
