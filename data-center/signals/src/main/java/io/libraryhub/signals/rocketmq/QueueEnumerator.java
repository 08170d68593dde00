package io.libraryhub.signals.rocketmq;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.flink.api.connector.source.SplitEnumerator;
import org.apache.flink.api.connector.source.SplitEnumeratorContext;
import org.apache.flink.api.connector.source.SplitsAssignment;
import org.apache.flink.util.FlinkRuntimeException;
import org.apache.rocketmq.client.exception.MQClientException;
import org.apache.rocketmq.common.message.MessageQueue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds message queues and gives each to one reader.
 *
 * <p>Its fields belong to the coordinator's thread; the broker is asked on a worker thread that gets and returns values.
 */
final class QueueEnumerator implements SplitEnumerator<QueueSplit, EnumeratorState> {
    private static final Logger LOG = LoggerFactory.getLogger(QueueEnumerator.class);

    private final RocketMqSource.Settings settings;
    private final SplitEnumeratorContext<QueueSplit> context;
    private final Set<String> begun;
    private final Set<String> known;
    private final List<QueueSplit> pending;
    private @Nullable PullClient client;

    QueueEnumerator(
            RocketMqSource.Settings settings, SplitEnumeratorContext<QueueSplit> context, EnumeratorState state) {
        this.settings = settings;
        this.context = context;
        this.begun = new HashSet<>(state.begun());
        this.known = new HashSet<>(state.known());
        this.pending = new ArrayList<>(state.pending());
    }

    @Override
    public void start() {
        PullClient started = new PullClient(settings.nameServer(), settings.group(), "enumerator");
        client = started;
        if (settings.bounded()) {
            context.callAsync(() -> list(started), (queues, failure) -> found(started, queues, failure));
        } else {
            context.callAsync(
                    () -> list(started),
                    (queues, failure) -> found(started, queues, failure),
                    0,
                    settings.discovery().toMillis());
        }
    }

    private List<MessageQueue> list(PullClient asked) throws MQClientException {
        List<MessageQueue> queues = new ArrayList<>();
        for (String topic : settings.topics()) {
            queues.addAll(asked.queues(topic));
        }
        queues.sort(Comparator.naturalOrder());
        return queues;
    }

    private void found(PullClient asked, @Nullable List<MessageQueue> queues, @Nullable Throwable failure) {
        if (queues == null) {
            couldNot("list the queues", failure);
            return;
        }
        List<MessageQueue> unknown = new ArrayList<>();
        for (MessageQueue queue : queues) {
            if (!known.contains(QueueSplit.idOf(queue))) {
                unknown.add(queue);
            }
        }
        if (unknown.isEmpty()) {
            begun.addAll(settings.topics());
            assign();
            return;
        }
        Set<String> begunThen = Set.copyOf(begun);
        context.callAsync(() -> locate(asked, unknown, begunThen), this::located);
    }

    /** Where to begin in each: as configured, but a queue that came later holds nothing that may be left out. */
    private List<QueueSplit> locate(PullClient asked, List<MessageQueue> queues, Set<String> begunThen)
            throws MQClientException {
        List<QueueSplit> splits = new ArrayList<>();
        for (MessageQueue queue : queues) {
            long offset = begunThen.contains(queue.getTopic())
                    ? asked.minOffset(queue)
                    : settings.start().offset(asked, queue);
            long stop = settings.bounded() ? asked.maxOffset(queue) : QueueSplit.ENDLESS;
            splits.add(new QueueSplit(queue.getTopic(), queue.getBrokerName(), queue.getQueueId(), offset, stop));
        }
        return splits;
    }

    private void located(@Nullable List<QueueSplit> splits, @Nullable Throwable failure) {
        if (splits == null) {
            couldNot("ask for the offsets", failure);
            return;
        }
        for (QueueSplit split : splits) {
            if (known.add(split.splitId())) {
                LOG.info("found queue {}, reading from {}", split.splitId(), split.offset());
                pending.add(split);
            }
        }
        begun.addAll(settings.topics());
        assign();
    }

    private void couldNot(String what, @Nullable Throwable failure) {
        if (settings.bounded()) {
            throw new FlinkRuntimeException("could not " + what, failure);
        }
        LOG.warn("could not {}, will try again: {}", what, String.valueOf(failure));
    }

    private void assign() {
        Map<Integer, List<QueueSplit>> given = new HashMap<>();
        Iterator<QueueSplit> each = pending.iterator();
        while (each.hasNext()) {
            QueueSplit split = each.next();
            int owner = owner(split, context.currentParallelism());
            if (context.registeredReaders().containsKey(owner)) {
                given.computeIfAbsent(owner, o -> new ArrayList<>()).add(split);
                each.remove();
            }
        }
        if (!given.isEmpty()) {
            context.assignSplits(new SplitsAssignment<>(given));
        }
        if (settings.bounded() && begun.containsAll(settings.topics()) && pending.isEmpty()) {
            context.registeredReaders().keySet().forEach(context::signalNoMoreSplits);
        }
    }

    /** Spreads the queues of each topic evenly. */
    static int owner(QueueSplit split, int readers) {
        return Math.floorMod(split.topic().hashCode() * 31 + split.broker().hashCode() + split.queueId(), readers);
    }

    @Override
    public void handleSplitRequest(int subtask, @Nullable String host) {
        // Splits are given out as they are found; nobody asks.
    }

    @Override
    public void addSplitsBack(List<QueueSplit> splits, int subtask) {
        pending.addAll(splits);
        assign();
    }

    @Override
    public void addReader(int subtask) {
        assign();
    }

    @Override
    public EnumeratorState snapshotState(long checkpointId) {
        return new EnumeratorState(begun, known, pending);
    }

    @Override
    public void close() throws IOException {
        if (client != null) {
            client.close();
        }
    }
}
