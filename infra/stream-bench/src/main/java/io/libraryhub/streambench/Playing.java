package io.libraryhub.streambench;

import io.libraryhub.signals.intake.FactDecoder;
import io.libraryhub.signals.intake.Intake;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.flink.api.connector.source.SourceReaderContext;
import org.apache.flink.connector.datagen.source.GeneratorFunction;
import org.jspecify.annotations.Nullable;

/** The job's source, fed from a tape: each message is decoded as the one from the broker is. For one lane only. */
final class Playing implements GeneratorFunction<Long, Intake> {
    private static final long serialVersionUID = 1;
    /** When the first message was asked for: the cluster is up by then. Flink runs in this JVM. */
    private static volatile long cpuAtFirst;

    private final String file;
    private final FactDecoder decoder;
    private transient Tape.@Nullable Player player;

    Playing(Path file, FactDecoder decoder) {
        this.file = file.toString();
        this.decoder = decoder;
    }

    /** Processor time of this process when the last run began to read, in nanoseconds. */
    static long cpuAtFirst() {
        return cpuAtFirst;
    }

    @Override
    public void open(SourceReaderContext context) throws IOException {
        player = new Tape.Player(Path.of(file));
    }

    @Override
    public Intake map(Long index) throws IOException {
        if (index == 0) {
            cpuAtFirst = Cpu.nanos();
        }
        return decoder.read(Objects.requireNonNull(player).next());
    }

    @Override
    public void close() throws IOException {
        if (player != null) {
            player.close();
        }
    }
}
