package io.libraryhub.bench;

import io.libraryhub.demo.door.Doors;
import io.libraryhub.demo.door.Patience;
import io.libraryhub.demo.door.StackFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code ./hub bench NAME}: measures one thing on the running hub. */
public final class Bench {
    private static final String USAGE =
            """
            usage: java -jar bench.jar --stack=FILE NAME
              freshness   from a reader's hold to the figure on the title page""";

    private Bench() {}

    public static void main(String[] words) throws InterruptedException {
        List<String> names = new ArrayList<>();
        Path stack = Path.of(".hub/local/stack.properties");
        for (String word : words) {
            if (word.startsWith("--stack=")) {
                stack = Path.of(word.substring("--stack=".length()));
            } else {
                names.add(word);
            }
        }
        if (!names.equals(List.of("freshness"))) {
            System.out.println(USAGE);
            System.exit(names.isEmpty() ? 0 : 2);
        }
        System.exit(freshness(stack) ? 0 : 1);
    }

    private static boolean freshness(Path stack) throws InterruptedException {
        try (Doors doors = new Doors(new StackFile(stack), Patience.usual())) {
            Figures figures = new Freshness(doors).measure();
            System.out.printf(
                    Locale.ROOT,
                    "freshness: p50 %d ms, p99 %d ms, max %d ms of %d holds; yardstick p99 %d ms%n",
                    figures.at(0.5),
                    figures.at(0.99),
                    figures.at(1),
                    figures.count(),
                    Freshness.YARDSTICK_MS);
            return figures.at(0.99) <= Freshness.YARDSTICK_MS;
        }
    }
}
