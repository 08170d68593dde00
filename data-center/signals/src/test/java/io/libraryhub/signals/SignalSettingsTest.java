package io.libraryhub.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.libraryhub.messages.Topics;
import io.libraryhub.signals.sink.DorisWarehouse;
import io.libraryhub.signals.sink.MySqlWarehouse;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class SignalSettingsTest {
    @Test
    void whatTheFileDoesNotSayHasItsDefault() {
        SignalSettings settings = settings(Map.of());
        assertThat(settings.hot().mark().set()).isEqualTo(8.0);
        assertThat(settings.hot().mark().release()).isCloseTo(6.4, within(1e-9));
        assertThat(settings.hot().decay().halfLife()).isEqualTo(Duration.ofDays(3));
        assertThat(settings.pressure().mark().set()).isEqualTo(3.0);
        assertThat(settings.profile().told()).isEqualTo(12);
        assertThat(settings.topics()).isEqualTo(Topics.CONTEXTS);
    }

    /** The file that is delivered names every setting of the signals with its default, so that changing one is easy. */
    @Test
    void theDeliveredFileSaysTheDefaults() throws IOException {
        Properties delivered = new Properties();
        Path file = Path.of("../../infra/config/flink/signals.properties");
        try (Reader in = Files.newBufferedReader(file)) {
            delivered.load(in);
        }
        assertThat(delivered).hasSizeGreaterThan(20);
        assertThat(SignalSettings.of(delivered)).isEqualTo(settings(Map.of()));
    }

    @Test
    void aNumberCanBeSet() {
        assertThat(settings(Map.of("hub.signal.pressure.ratio", "5")).pressure().shortage(30, 5))
                .isOne();
    }

    @Test
    void aTypingErrorIsRefused() {
        assertThatThrownBy(() -> settings(Map.of("hub.signal.pressure.ration", "5")))
                .hasMessageContaining("hub.signal.pressure.ration");
        assertThatThrownBy(() -> settings(Map.of("hub.signal.hot.half-life", "3 days")))
                .hasMessageContaining("hub.signal.hot.half-life");
    }

    @Test
    void theKindOfWarehouseIsConfiguration() throws SQLException {
        assertThat(SignalJob.warehouse(settings(Map.of()))).isInstanceOf(MySqlWarehouse.class);
        assertThat(SignalJob.warehouse(settings(Map.of("warehouse.kind", "doris"))))
                .isInstanceOf(DorisWarehouse.class);
        assertThatThrownBy(() -> SignalJob.warehouse(settings(Map.of("warehouse.kind", "paper"))))
                .hasMessageContaining("paper");
    }

    private static SignalSettings settings(Map<String, String> given) {
        Properties properties = new Properties();
        properties.putAll(given);
        return SignalSettings.of(properties);
    }
}
