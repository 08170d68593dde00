package io.libraryhub.signals.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.messages.LoanClosed;
import io.libraryhub.messages.LoanOpened;
import io.libraryhub.signals.account.CountAct;
import java.util.List;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.util.OneInputStreamOperatorTestHarness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BundleTest {
    private final OneInputStreamOperatorTestHarness<CountAct, CountAct> desk;

    BundleTest() throws Exception {
        desk = new OneInputStreamOperatorTestHarness<>(new Bundle<>(CountAct::key, CountAct::add));
    }

    @BeforeEach
    void open() throws Exception {
        desk.setProcessingTime(1_000);
        desk.open();
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    private void tell(String type) throws Exception {
        CountAct act = new CountAct();
        act.type = type;
        desk.processElement(act, 0);
    }

    /** What was handed on, as "type: how many". */
    private List<String> handedOn() {
        List<String> acts = desk.extractOutputValues().stream()
                .map(act -> act.type + ": " + act.messages)
                .sorted()
                .toList();
        desk.getOutput().clear();
        return acts;
    }

    @Test
    void actsOfAKeyGoOnAsOneWhenTheTimeIsOver() throws Exception {
        tell(LoanOpened.TYPE);
        tell(LoanOpened.TYPE);
        tell(LoanClosed.TYPE);
        desk.setProcessingTime(1_049);
        assertThat(handedOn()).isEmpty();
        desk.setProcessingTime(1_050);
        assertThat(handedOn()).containsExactly(LoanClosed.TYPE + ": 1", LoanOpened.TYPE + ": 2");

        tell(LoanOpened.TYPE);
        desk.setProcessingTime(1_100);
        assertThat(handedOn()).as("begins anew").containsExactly(LoanOpened.TYPE + ": 1");
    }

    @Test
    void noActComesAfterTheTimeItBelongsTo() throws Exception {
        tell(LoanOpened.TYPE);
        desk.processWatermark(new Watermark(7));
        assertThat(desk.getOutput()).hasSize(2).last().isEqualTo(new Watermark(7));
        assertThat(handedOn()).containsExactly(LoanOpened.TYPE + ": 1");
    }

    @Test
    void aCheckpointFindsNothingLeft() throws Exception {
        tell(LoanOpened.TYPE);
        desk.prepareSnapshotPreBarrier(1);
        assertThat(handedOn()).containsExactly(LoanOpened.TYPE + ": 1");
    }

    @Test
    void whatIsLeftAtTheEndGoesOn() throws Exception {
        tell(LoanOpened.TYPE);
        desk.endInput();
        assertThat(handedOn()).containsExactly(LoanOpened.TYPE + ": 1");
    }
}
