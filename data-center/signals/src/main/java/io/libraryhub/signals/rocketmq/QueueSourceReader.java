package io.libraryhub.signals.rocketmq;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.flink.api.connector.source.SourceReaderContext;
import org.apache.flink.connector.base.source.reader.RecordEmitter;
import org.apache.flink.connector.base.source.reader.SingleThreadMultiplexSourceReaderBase;
import org.apache.rocketmq.common.message.MessageExt;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the queues given to one subtask. */
final class QueueSourceReader<T>
        extends SingleThreadMultiplexSourceReaderBase<MessageExt, T, QueueSplit, QueueSplitState> {
    private static final Logger LOG = LoggerFactory.getLogger(QueueSourceReader.class);

    private final OneClient client;
    private final NavigableMap<Long, List<QueueSplit>> toReport = new TreeMap<>();

    QueueSourceReader(RocketMqSource.Settings settings, MessageReader<T> reader, SourceReaderContext context) {
        this(settings, reader, context, new OneClient(settings), new QueueLag());
    }

    private QueueSourceReader(
            RocketMqSource.Settings settings,
            MessageReader<T> reader,
            SourceReaderContext context,
            OneClient client,
            QueueLag lag) {
        super(
                () -> new QueueFetcher(client.get(), settings.batch(), lag, context.metricGroup()),
                emitter(reader),
                context.getConfiguration(),
                context);
        this.client = client;
        context.metricGroup().setPendingRecordsGauge(lag::total);
    }

    private static <T> RecordEmitter<MessageExt, T, QueueSplitState> emitter(MessageReader<T> reader) {
        return (message, out, state) -> {
            out.collect(reader.read(message), message.getStoreTimestamp());
            state.emitted(message.getQueueOffset());
        };
    }

    @Override
    protected void onSplitFinished(Map<String, QueueSplitState> finished) {
        // Nobody waits for a free reader: queues are given out as they are found.
    }

    @Override
    protected QueueSplitState initializedState(QueueSplit split) {
        return new QueueSplitState(split);
    }

    @Override
    protected QueueSplit toSplitType(String splitId, QueueSplitState state) {
        return state.toSplit();
    }

    @Override
    public List<QueueSplit> snapshotState(long checkpointId) {
        List<QueueSplit> splits = super.snapshotState(checkpointId);
        toReport.put(checkpointId, splits);
        return splits;
    }

    @Override
    public void notifyCheckpointComplete(long checkpointId) {
        List<QueueSplit> splits = toReport.getOrDefault(checkpointId, List.of());
        toReport.headMap(checkpointId, true).clear();
        for (QueueSplit split : splits) {
            try {
                client.get().reportOffset(split.queue(), split.offset());
            } catch (Exception e) {
                // Only a display is out of date. The next checkpoint reports again.
                LOG.debug("could not report the offset of {}", split.splitId(), e);
            }
        }
    }

    @Override
    public void close() throws Exception {
        super.close();
        client.close();
    }

    /** Made at the first need: after a restart the reader gets its queues before it is started. */
    private static final class OneClient implements AutoCloseable {
        private final RocketMqSource.Settings settings;
        private @Nullable PullClient client;

        OneClient(RocketMqSource.Settings settings) {
            this.settings = settings;
        }

        synchronized PullClient get() {
            if (client == null) {
                client = new PullClient(settings.nameServer(), settings.group(), "reader");
            }
            return client;
        }

        @Override
        public synchronized void close() {
            if (client != null) {
                client.close();
            }
        }
    }
}
