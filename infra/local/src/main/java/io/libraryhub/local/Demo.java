package io.libraryhub.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code ./hub demo}: brings the hub up and lets the demo's own program play the day. */
final class Demo {

    private final Layout layout;
    private final Settings settings;
    private final Progress progress;

    Demo(Layout layout, Settings settings, Progress progress) {
        this.layout = layout;
        this.settings = settings;
        this.progress = progress;
    }

    /** Answers the demo's own exit code: 0 only when its accounts are equal. */
    int play(List<String> arguments) throws IOException, InterruptedException {
        Up up = new Up(layout, settings, progress);
        Stack stack = up.bring(List.of());
        up.sayWhere(stack);
        new Build(layout, progress).bring(List.of("demo"));
        List<String> command = new ArrayList<>(List.of(
                Java.program(),
                "-XX:+UseSerialGC",
                "-Xms64m",
                "-Xmx384m",
                "-Dfile.encoding=UTF-8",
                "-jar",
                layout.module("infra/demo/target/demo.jar").toString(),
                "--stack=" + layout.stackProperties(),
                "--start-s=" + String.format(Locale.ROOT, "%.1f", up.startSeconds()),
                "--rss-mb=" + Status.totalMb(new Status(stack, settings).rows())));
        command.addAll(arguments);
        return Foreground.run(command, layout.root(), List.of());
    }

    /** Runs a benchmark, which itself says so when it needs the running hub; without a name it lists them. */
    int bench(List<String> arguments) throws IOException, InterruptedException {
        if (!arguments.isEmpty() && StreamBench.NAMES.contains(arguments.get(0))) {
            return new StreamBench(layout, progress).run(arguments);
        }
        new Build(layout, progress).bring(List.of("bench"));
        Path jar = layout.module("infra/bench/target/bench.jar");
        if (!Files.exists(jar)) {
            throw new HubException("there is no benchmark yet: " + jar + " was not built");
        }
        List<String> command = new ArrayList<>(
                List.of(Java.program(), "-Xmx512m", "-jar", jar.toString(), "--stack=" + layout.stackProperties()));
        command.addAll(arguments);
        int code = Foreground.run(command, layout.root(), List.of());
        if (arguments.isEmpty()) {
            System.out.println(StreamBench.USAGE);
        }
        return code;
    }
}
