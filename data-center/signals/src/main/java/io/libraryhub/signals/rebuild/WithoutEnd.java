package io.libraryhub.signals.rebuild;

import io.libraryhub.signals.intake.Fact;
import org.apache.flink.streaming.api.operators.AbstractStreamOperator;
import org.apache.flink.streaming.api.operators.OneInputStreamOperator;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;

/**
 * Keeps the end of the archive to itself. A source that is read to its end says that all time is over; while the other one
 * is idle, everything behind would believe it, and take whatever happens afterwards for late.
 */
final class WithoutEnd extends AbstractStreamOperator<Fact> implements OneInputStreamOperator<Fact, Fact> {
    private static final long serialVersionUID = 1;

    @Override
    public void processElement(StreamRecord<Fact> fact) {
        output.collect(fact);
    }

    @Override
    public void processWatermark(Watermark mark) throws Exception {
        if (!Watermark.MAX_WATERMARK.equals(mark)) {
            super.processWatermark(mark);
        }
    }
}
