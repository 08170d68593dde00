package io.libraryhub.bench;

import io.libraryhub.bench.checkout.CheckOutBenchmark;
import io.libraryhub.bench.freshness.FreshnessBenchmark;
import io.libraryhub.demo.city.Progress;
import io.libraryhub.demo.door.Doors;
import io.libraryhub.demo.door.Patience;
import io.libraryhub.demo.door.StackFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code ./hub bench NAME}: measures one thing on the running hub. The last line is a JSON object with the figures; the
 * exit code is 0 when everything went as it should, 1 when not, 2 when the command was not understood.
 */
public final class Bench {
    private static final List<Benchmark> ALL = List.of(new FreshnessBenchmark(), new CheckOutBenchmark());
    private static final String STACK = "--stack=";

    private Bench() {}

    public static void main(String[] words) throws Exception {
        List<String> names = new ArrayList<>();
        List<String> options = new ArrayList<>();
        Path stack = Path.of(".hub/local/stack.properties");
        for (String word : words) {
            if (word.startsWith(STACK)) {
                stack = Path.of(word.substring(STACK.length()));
            } else {
                (word.startsWith("--") ? options : names).add(word);
            }
        }
        if (names.isEmpty()) {
            list();
            System.exit(0);
        }
        Optional<Benchmark> wanted =
                ALL.stream().filter(each -> names.equals(List.of(each.name()))).findFirst();
        if (wanted.isEmpty()) {
            System.out.println("there is no benchmark '" + String.join(" ", names) + "'");
            list();
            System.exit(2);
        }
        System.exit(run(wanted.get(), stack, options));
    }

    private static void list() {
        System.out.println("usage: ./hub bench NAME [OPTION …], against the running hub");
        for (Benchmark each : ALL) {
            System.out.println(String.format("  %-11s", each.name()) + " " + each.about());
            each.usage().lines().forEach(line -> System.out.println(" ".repeat(14) + line));
        }
    }

    private static int run(Benchmark benchmark, Path stack, List<String> words) throws Exception {
        try (Doors doors = new Doors(new StackFile(stack), Patience.usual())) {
            Outcome outcome = benchmark.run(doors, Options.of(words), new Progress(System.out));
            System.out.println(outcome.json());
            return outcome.passed() ? 0 : 1;
        } catch (NotUnderstood e) {
            System.out.println(e.getMessage());
            list();
            return 2;
        }
    }
}
