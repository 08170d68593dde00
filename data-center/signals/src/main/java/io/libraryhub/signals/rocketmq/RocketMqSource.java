package io.libraryhub.signals.rocketmq;

import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.connector.source.Boundedness;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.api.connector.source.SourceReader;
import org.apache.flink.api.connector.source.SourceReaderContext;
import org.apache.flink.api.connector.source.SplitEnumerator;
import org.apache.flink.api.connector.source.SplitEnumeratorContext;
import org.apache.flink.api.java.typeutils.ResultTypeQueryable;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/** Reads topics of RocketMQ, each message queue as a split. See the package for what it promises. */
public final class RocketMqSource<T>
        implements Source<T, QueueSplit, EnumeratorState>, ResultTypeQueryable<T>, Serializable {
    private static final long serialVersionUID = 1;

    private final Settings settings;
    private final MessageReader<T> reader;
    private final TypeInformation<T> type;

    /**
     * @param nameServer {@code host:port}, several separated by semicolons
     * @param group name under which the broker shows the lag
     * @param start where to begin without a checkpoint
     * @param bounded ends at the offsets found at the start
     * @param discovery how often new queues are looked for
     * @param batch messages asked for at once; the broker may give fewer
     */
    public record Settings(
            String nameServer,
            List<String> topics,
            String group,
            StartFrom start,
            boolean bounded,
            Duration discovery,
            int batch)
            implements Serializable {
        public Settings {
            // A list that Java's serialisation carries to the cluster, whatever the caller's was.
            topics = new ArrayList<>(topics);
        }

        public Settings(String nameServer, List<String> topics, String group, StartFrom start) {
            this(nameServer, topics, group, start, false, Duration.ofSeconds(10), 256);
        }

        /** The same, ending where the queues end now. */
        public Settings boundedNow() {
            return new Settings(nameServer, topics, group, start, true, discovery, batch);
        }
    }

    public RocketMqSource(Settings settings, MessageReader<T> reader, TypeInformation<T> type) {
        this.settings = settings;
        this.reader = reader;
        this.type = type;
    }

    @Override
    public Boundedness getBoundedness() {
        return settings.bounded() ? Boundedness.BOUNDED : Boundedness.CONTINUOUS_UNBOUNDED;
    }

    @Override
    public TypeInformation<T> getProducedType() {
        return type;
    }

    @Override
    public SourceReader<T, QueueSplit> createReader(SourceReaderContext context) {
        return new QueueSourceReader<>(settings, reader, context);
    }

    @Override
    public SplitEnumerator<QueueSplit, EnumeratorState> createEnumerator(SplitEnumeratorContext<QueueSplit> context) {
        return new QueueEnumerator(settings, context, EnumeratorState.EMPTY);
    }

    @Override
    public SplitEnumerator<QueueSplit, EnumeratorState> restoreEnumerator(
            SplitEnumeratorContext<QueueSplit> context, EnumeratorState state) {
        return new QueueEnumerator(settings, context, state);
    }

    @Override
    public SimpleVersionedSerializer<QueueSplit> getSplitSerializer() {
        return new QueueSplitSerializer();
    }

    @Override
    public SimpleVersionedSerializer<EnumeratorState> getEnumeratorCheckpointSerializer() {
        return new EnumeratorStateSerializer();
    }
}
