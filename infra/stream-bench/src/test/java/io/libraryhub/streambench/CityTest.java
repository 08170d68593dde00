package io.libraryhub.streambench;

import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.signals.SignalSettings;
import io.libraryhub.signals.intake.FactDecoder;
import io.libraryhub.signals.intake.Intake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CityTest {
    private static final City CITY = new City(5_000, 1_000, 500, Duration.ofDays(7), 1);

    @TempDir
    private Path folder;

    @Test
    void theSameNumbersMakeTheSameMessages() throws IOException {
        CITY.record(folder.resolve("one"));
        CITY.record(folder.resolve("other"));
        assertThat(Files.mismatch(folder.resolve("one"), folder.resolve("other")))
                .isEqualTo(-1);
    }

    @Test
    void everyMessageIsReadAndAFewTitlesGetMostOfTheLoans() throws IOException {
        City.Recorded recorded = CITY.record(folder.resolve("tape"));
        FactDecoder decoder = SignalSettings.of(new Properties()).decoder();
        Map<Long, Integer> loans = new HashMap<>();
        try (Tape.Player player = new Tape.Player(folder.resolve("tape"))) {
            for (int i = 0; i < recorded.messages(); i++) {
                Intake intake = decoder.read(player.next());
                assertThat(intake.dead).isNull();
                if (intake.fact.type.endsWith("loan.opened")) {
                    loans.merge(intake.fact.titleId, 1, Integer::sum);
                }
            }
        }
        int all = loans.values().stream().mapToInt(Integer::intValue).sum();
        int ofTen = loans.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(10)
                .mapToInt(Integer::intValue)
                .sum();
        assertThat(all).isGreaterThan(1_000);
        assertThat(ofTen * 100 / all).isBetween(25, 60);
        assertThat(recorded.titles()).isBetween(200, 1_000);
        assertThat(recorded.consenting() * 10 / 500).isBetween(6, 7);
    }
}
