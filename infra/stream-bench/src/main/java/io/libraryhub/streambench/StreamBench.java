package io.libraryhub.streambench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code ./hub bench stream} and {@code ./hub bench history FILE}: the last line is a JSON object with the figures; the
 * exit code is 0 when the yardsticks were kept and every answer was right, 1 when not, 2 when the command was not
 * understood.
 */
public final class StreamBench {
    private static final String USAGE =
            """
            usage: ./hub bench stream [--events=N] [--titles=N] [--readers=N] [--days=N]
                   ./hub bench history FILE [--top=N]""";

    private StreamBench() {}

    public static void main(String[] words) throws Exception {
        System.exit(run(List.of(words)));
    }

    private static int run(List<String> words) throws Exception {
        Path work = Files.createTempDirectory("stream-bench");
        try {
            Words asked = Words.of(words);
            Report report =
                    switch (asked.name()) {
                        case "stream" -> CostPerEvent.of(asked).measure(work);
                        case "history" -> History.of(asked).replay(work);
                        default -> throw new Words.NotUnderstood("there is no benchmark '" + asked.name() + "'");
                    };
            System.out.println(report.json());
            return report.passed() ? 0 : 1;
        } catch (Words.NotUnderstood e) {
            System.out.println(e.getMessage() + "\n" + USAGE);
            return 2;
        } finally {
            delete(work);
        }
    }

    private static void delete(Path folder) throws java.io.IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
