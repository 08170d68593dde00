package io.libraryhub.signals.rocketmq;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.flink.connector.base.source.reader.RecordsBySplits;
import org.apache.flink.connector.base.source.reader.RecordsWithSplitIds;
import org.apache.flink.connector.base.source.reader.splitreader.SplitReader;
import org.apache.flink.connector.base.source.reader.splitreader.SplitsChange;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.MetricGroup;
import org.apache.rocketmq.client.consumer.PullCallback;
import org.apache.rocketmq.client.consumer.PullResult;
import org.apache.rocketmq.client.consumer.PullStatus;
import org.apache.rocketmq.common.message.MessageExt;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Polls all queues of a subtask at once. Each queue has at most one poll out and one answer waiting, which bounds what
 * is held in memory: answers come on the client's threads and are taken up by {@link #fetch}.
 */
final class QueueFetcher implements SplitReader<MessageExt, QueueSplit> {
    private static final Logger LOG = LoggerFactory.getLogger(QueueFetcher.class);
    private static final long WAIT_MS = 500;
    private static final long RETRY_MS = 1_000;
    /** So that one call does not gather more than Flink hands on in a moment. */
    private static final int ANSWERS_AT_ONCE = 16;

    private static final Answer WAKE_UP = new Answer(new QueueSplit("", "", 0, 0, 0), 0, null, null);

    private final PullClient client;
    private final int batch;
    private final QueueLag lag;
    private final Counter gaps;
    private final Counter failures;
    private final BlockingQueue<Answer> answers = new LinkedBlockingQueue<>();
    private final Set<String> finished = new HashSet<>();
    private final Map<String, Integer> failuresInARow = new HashMap<>();
    private final ScheduledExecutorService retries;
    private volatile boolean closed;

    private record Answer(QueueSplit split, long asked, @Nullable PullResult result, @Nullable Throwable failure) {}

    QueueFetcher(PullClient client, int batch, QueueLag lag, MetricGroup metrics) {
        this.client = client;
        this.batch = batch;
        this.lag = lag;
        this.gaps = metrics.counter("dataGaps");
        this.failures = metrics.counter("pullFailures");
        this.retries = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "rocketmq-retries");
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public RecordsWithSplitIds<MessageExt> fetch() throws IOException {
        RecordsBySplits.Builder<MessageExt> records = new RecordsBySplits.Builder<>();
        records.addFinishedSplits(finished);
        finished.clear();
        try {
            Answer answer = answers.poll(WAIT_MS, TimeUnit.MILLISECONDS);
            for (int taken = 1; answer != null; taken++) {
                if (answer == WAKE_UP) {
                    break;
                }
                take(answer, records);
                answer = taken < ANSWERS_AT_ONCE ? answers.poll() : null;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return records.build();
    }

    private void take(Answer answer, RecordsBySplits.Builder<MessageExt> records) throws IOException {
        QueueSplit split = answer.split();
        PullResult result = answer.result();
        if (result == null) {
            retry(answer);
            return;
        }
        failuresInARow.remove(split.splitId());
        long next = result.getNextBeginOffset();
        lag.seen(split.splitId(), next, result.getMaxOffset());
        if (result.getPullStatus() == PullStatus.OFFSET_ILLEGAL) {
            next = afterGap(split, answer.asked(), result);
        }
        boolean ends = split.endsAt(next);
        if (!ends) {
            pull(split, next);
        }
        if (result.getPullStatus() == PullStatus.FOUND) {
            for (MessageExt message : result.getMsgFoundList()) {
                if (!split.endsAt(message.getQueueOffset())) {
                    records.add(split.splitId(), message);
                }
            }
        }
        if (ends) {
            lag.ended(split.splitId());
            records.addFinishedSplit(split.splitId());
        }
    }

    /** The broker does not have what was asked for: older messages are gone, or it has lost some. */
    private long afterGap(QueueSplit split, long asked, PullResult result) throws IOException {
        if (asked > result.getMaxOffset()) {
            throw new IOException("the broker's log of " + split.splitId() + " ends at " + result.getMaxOffset()
                    + ", the checkpoint stands at " + asked
                    + ": messages were lost; restore the log, or start the job without this state");
        }
        long next = Math.max(asked, result.getMinOffset());
        gaps.inc();
        LOG.error(
                "DATA GAP in {}: messages {} to {} are no longer on the broker; replay them from the archive",
                split.splitId(),
                asked,
                next - 1);
        return next;
    }

    private void retry(Answer answer) {
        QueueSplit split = answer.split();
        failures.inc();
        int times = failuresInARow.merge(split.splitId(), 1, Integer::sum);
        if (Integer.bitCount(times) == 1) {
            LOG.warn(
                    "pulling {} failed {} times in a row: {}",
                    split.splitId(),
                    times,
                    String.valueOf(answer.failure()));
        }
        if (!closed) {
            retries.schedule(() -> pull(split, answer.asked()), RETRY_MS, TimeUnit.MILLISECONDS);
        }
    }

    private void pull(QueueSplit split, long offset) {
        if (closed) {
            return;
        }
        try {
            client.pull(split.queue(), offset, batch, new PullCallback() {
                @Override
                public void onSuccess(PullResult result) {
                    answers.add(new Answer(split, offset, result, null));
                }

                @Override
                public void onException(Throwable failure) {
                    answers.add(new Answer(split, offset, null, failure));
                }
            });
        } catch (Exception e) {
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            answers.add(new Answer(split, offset, null, e));
        }
    }

    @Override
    public void handleSplitsChanges(SplitsChange<QueueSplit> change) {
        List<QueueSplit> added = change.splits();
        for (QueueSplit split : added) {
            if (split.endsAt(split.offset())) {
                finished.add(split.splitId());
            } else {
                pull(split, split.offset());
            }
        }
    }

    @Override
    public void wakeUp() {
        answers.add(WAKE_UP);
    }

    @Override
    public void close() {
        closed = true;
        retries.shutdownNow();
    }
}
