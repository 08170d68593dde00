package io.libraryhub.signals.rocketmq;

/** How far the records of a queue went downstream: this, not what was fetched, goes into the checkpoint. */
final class QueueSplitState {
    private final QueueSplit split;
    private long next;

    QueueSplitState(QueueSplit split) {
        this.split = split;
        this.next = split.offset();
    }

    void emitted(long offset) {
        next = offset + 1;
    }

    QueueSplit toSplit() {
        return split.at(next);
    }
}
