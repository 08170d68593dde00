package io.libraryhub.signals.rocketmq;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
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

    private final RocketMqSource.Settings settings;
    private final ClientHolder holder;
    private final NavigableMap<Long, List<QueueSplit>> toReport = new TreeMap<>();

    QueueSourceReader(RocketMqSource.Settings settings, MessageReader<T> reader, SourceReaderContext context) {
        this(settings, reader, context, new ClientHolder(), new QueueLag());
    }

    private QueueSourceReader(
            RocketMqSource.Settings settings,
            MessageReader<T> reader,
            SourceReaderContext context,
            ClientHolder holder,
            QueueLag lag) {
        super(
                () -> new QueueFetcher(holder.started(), settings.batch(), lag, context.metricGroup()),
                emitter(reader),
                context.getConfiguration(),
                context);
        this.settings = settings;
        this.holder = holder;
        context.metricGroup().setPendingRecordsGauge(lag::total);
    }

    private static <T> RecordEmitter<MessageExt, T, QueueSplitState> emitter(MessageReader<T> reader) {
        return (message, out, state) -> {
            out.collect(reader.read(message), message.getStoreTimestamp());
            state.emitted(message.getQueueOffset());
        };
    }

    @Override
    public void start() {
        holder.client = new PullClient(settings.nameServer(), settings.group(), "reader");
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
                holder.started().reportOffset(split.queue(), split.offset());
            } catch (Exception e) {
                // Only a display is out of date. The next checkpoint reports again.
                LOG.debug("could not report the offset of {}", split.splitId(), e);
            }
        }
    }

    @Override
    public void close() throws Exception {
        super.close();
        if (holder.client != null) {
            holder.client.close();
        }
    }

    /** The client is made when the reader starts, after the constructor has promised it to the fetcher. */
    private static final class ClientHolder {
        private volatile @Nullable PullClient client;

        PullClient started() {
            return Objects.requireNonNull(client, "the reader was not started");
        }
    }
}
