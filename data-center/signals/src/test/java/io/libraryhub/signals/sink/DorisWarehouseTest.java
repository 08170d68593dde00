package io.libraryhub.signals.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.libraryhub.signals.account.EventCount;
import io.libraryhub.signals.fixture.DorisStandIn;
import io.libraryhub.signals.fixture.DorisStandIn.Misfortune;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.datagen.source.DataGeneratorSource;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows through the connector into something that follows Doris's protocol: each is seen exactly once, come what may. */
class DorisWarehouseTest {
    private static final int ROWS = 40;

    @TempDir
    private Path checkpoints;

    private DorisStandIn doris;

    @BeforeEach
    void start() throws IOException {
        doris = new DorisStandIn();
    }

    @AfterEach
    void stop() throws IOException {
        doris.close();
    }

    @Test
    void aLoadIsRedirectedAndSeenWhenItsCheckpointIsDone() throws Exception {
        load();
        assertThat(seen()).isEqualTo(all());
        assertThat(doris.redirected()).isPositive();
        assertThat(doris.waiting()).isZero();
    }

    @Test
    void aCommitWhoseAnswerIsLostCountsOnce() throws Exception {
        doris.befall(Misfortune.COMMIT_ANSWER_LOST);
        load();
        assertThat(seen()).isEqualTo(all());
    }

    @Test
    void versionsThatAreLateAreNoFailure() throws Exception {
        doris.befall(Misfortune.PUBLISH_TIMEOUT);
        load();
        assertThat(seen()).isEqualTo(all());
    }

    /** A job that died between the phases leaves loads that wait; the next one begins with the same labels. */
    @Test
    void whatARunLeftBetweenThePhasesIsAbortedByTheNext() throws Exception {
        doris.befall(Misfortune.COMMIT_REFUSED);
        assertThatThrownBy(this::load).isNotNull();
        assertThat(doris.rows()).isEmpty();
        assertThat(doris.waiting()).isPositive();

        doris.befall(Misfortune.NONE);
        load();
        assertThat(seen()).isEqualTo(all());
        assertThat(doris.repeatedLabels()).isPositive();
        assertThat(doris.waiting()).isZero();
    }

    private List<Integer> seen() {
        return doris.rows().stream()
                .map(row -> Integer.valueOf(row.replaceAll(".*\"counted\":(\\d+).*", "$1")))
                .sorted()
                .toList();
    }

    private static List<Integer> all() {
        return IntStream.range(0, ROWS).boxed().toList();
    }

    private void load() throws Exception {
        Configuration small = new Configuration();
        small.setString("taskmanager.memory.network.min", "16m");
        small.setString("taskmanager.memory.network.max", "16m");
        small.setString("taskmanager.memory.managed.size", "16m");
        small.setString("restart-strategy.type", "none");
        small.setString("execution.checkpointing.dir", checkpoints.toUri().toString());
        try (StreamExecutionEnvironment env = StreamExecutionEnvironment.createLocalEnvironment(1, small)) {
            env.enableCheckpointing(200);
            env.fromSource(
                            new DataGeneratorSource<>(
                                    DorisWarehouseTest::count, ROWS, TypeInformation.of(EventCount.class)),
                            WatermarkStrategy.noWatermarks(),
                            "counts")
                    .sinkTo(new DorisWarehouse(doris.frontEnds(), 9030, "hub_warehouse", "u", "p", "test")
                            .into(Tables.EVENT_COUNT));
            env.execute();
        }
    }

    private static EventCount count(long index) {
        EventCount count = new EventCount();
        count.type = "libhub.circulation.loan.opened";
        count.localDay = 20_000;
        count.counted = index;
        return count;
    }
}
