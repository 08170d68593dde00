package io.libraryhub.bench;

import io.libraryhub.bench.chaos.ChaosBenchmark;
import io.libraryhub.bench.checkout.CheckOutBenchmark;
import io.libraryhub.bench.freshness.FreshnessBenchmark;
import io.libraryhub.bench.policy.PolicyBenchmark;
import io.libraryhub.bench.recommend.RecommendBenchmark;
import io.libraryhub.demo.city.Progress;
import io.libraryhub.demo.door.Doors;
import io.libraryhub.demo.door.Patience;
import io.libraryhub.demo.door.StackFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code ./hub bench NAME}: measures one thing, most of them on the running hub. The last line is a JSON object with
 * the figures; the exit code is 0 when everything went as it should, 1 when not, 2 when the command was not understood.
 */
public final class Bench {
    private static final List<Benchmark> ALL = List.of(
            new FreshnessBenchmark(),
            new CheckOutBenchmark(),
            new ChaosBenchmark(),
            new RecommendBenchmark(),
            new PolicyBenchmark());
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
                ALL.stream().filter(each -> names.get(0).equals(each.name())).findFirst();
        if (wanted.isEmpty()) {
            System.out.println("there is no benchmark '" + names.get(0) + "'");
            list();
            System.exit(2);
        }
        System.exit(run(wanted.get(), stack, names.subList(1, names.size()), options));
    }

    private static void list() {
        System.out.println("usage: ./hub bench NAME [OPTION …], against the running hub where nothing else is said");
        for (Benchmark each : ALL) {
            String name = (each.name() + " " + each.operand()).strip();
            System.out.println(String.format("  %-14s", name) + " " + each.about());
            each.usage().lines().forEach(line -> System.out.println(" ".repeat(17) + line));
        }
    }

    private static int run(Benchmark benchmark, Path stack, List<String> operands, List<String> words)
            throws Exception {
        try {
            Outcome outcome = measure(benchmark, stack, Options.of(operand(benchmark, operands), words));
            System.out.println(outcome.json());
            return outcome.passed() ? 0 : 1;
        } catch (NotUnderstood e) {
            System.out.println(e.getMessage());
            list();
            return 2;
        }
    }

    private static Outcome measure(Benchmark benchmark, Path stack, Options options) throws Exception {
        Progress progress = new Progress(System.out);
        if (benchmark instanceof HublessBenchmark hubless) {
            return hubless.run(options, progress);
        }
        if (!Files.exists(stack)) {
            throw new NotUnderstood("the hub has not been started here: ./hub up");
        }
        try (Doors doors = new Doors(new StackFile(stack), Patience.usual())) {
            return benchmark.run(doors, options, progress);
        }
    }

    /** The one operand of a benchmark that takes one. */
    private static String operand(Benchmark benchmark, List<String> operands) {
        if (operands.size() != (benchmark.operand().isEmpty() ? 0 : 1)) {
            throw new NotUnderstood("usage: ./hub bench " + (benchmark.name() + " " + benchmark.operand()).strip());
        }
        return String.join("", operands);
    }
}
