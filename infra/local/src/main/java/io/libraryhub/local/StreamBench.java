package io.libraryhub.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * {@code ./hub bench stream} and {@code ./hub bench history}: the Flink job by itself. Nothing of the hub need run: the
 * job's jar is measured beside Flink's own jars, as on the cluster, in one process.
 */
final class StreamBench {

    static final Set<String> NAMES = Set.of("stream", "history");

    static final String USAGE =
            """
            without the hub:
              stream      what an event costs the Flink job: decoding alone, heap, RocksDB
                          --events=1000000 --titles=200000 --readers=100000 --days=7
              history     FILE of real loans through the job; the most lent titles of each month recounted
                          --top=20""";

    private final Layout layout;
    private final Progress progress;

    StreamBench(Layout layout, Progress progress) {
        this.layout = layout;
        this.progress = progress;
    }

    int run(List<String> words) throws IOException, InterruptedException {
        new Build(layout, progress).bring(List.of("signals", "stream-bench"));
        ServerFiles flink = new ServerFiles(layout, "flink");
        flink.fetch(progress, (jars, folder) -> {});
        List<Path> classPath = new ArrayList<>();
        classPath.add(layout.module("infra/stream-bench/target/stream-bench.jar"));
        classPath.add(layout.module("data-center/signals/target/signals-job.jar"));
        classPath.addAll(flink.classPath());
        List<String> more = new ArrayList<>(Flink.OPENS);
        more.addAll(List.of(
                "-Xmn768m",
                "-Dlog4j2.configurationFile=stream-bench-log4j2.xml",
                "-cp",
                Java.classPath(classPath),
                "io.libraryhub.streambench.StreamBench"));
        more.addAll(words);
        return Foreground.run(Java.command(2048, 3072, more), layout.root(), List.of());
    }
}
