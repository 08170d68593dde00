package io.libraryhub.copycount.decide;

import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.copycount.decide.domain.ThresholdReport;
import io.libraryhub.copycount.decide.domain.ThresholdReport.Decided;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Buyers refuse nearly every novel proposed at 3:1, and hardly any at 4:1. */
class ThresholdReportTest {
    private static List<Decided> decided(String code, double ratio, int approved, int refused) {
        List<Decided> all = new ArrayList<>(Collections.nCopies(approved, new Decided(code, ratio, false, "")));
        all.addAll(Collections.nCopies(refused, new Decided(code, ratio, true, "too-dear")));
        return all;
    }

    @Test
    void whereMostAreRefusedAHigherRatioIsSuggested() {
        List<Decided> all = new ArrayList<>(decided("I", 3.4, 2, 8));
        all.addAll(decided("I", 4.2, 9, 1));
        all.addAll(decided("K", 3.5, 9, 1));

        ThresholdReport report = ThresholdReport.of(all, 5, 0.5);

        assertThat(report.suggested()).containsEntry("I", 4.0).hasSize(1);
        assertThat(report.rows()).hasSize(3).first().satisfies(row -> {
            assertThat(row.from()).isEqualTo(3);
            assertThat(row.refusedShare()).isEqualTo(0.8);
            assertThat(row.reasons()).containsEntry("too-dear", 8);
        });
    }

    @Test
    void fewDecisionsTeachNothing() {
        assertThat(ThresholdReport.of(decided("I", 3.4, 0, 4), 5, 0.5).suggested())
                .isEmpty();
        assertThat(ThresholdReport.of(List.of(), 5, 0.5).rows()).isEmpty();
    }

    @Test
    void endlessRatiosAreOneRow() {
        ThresholdReport report = ThresholdReport.of(decided("I", 1e9, 0, 9), 5, 0.5);

        assertThat(report.rows()).singleElement().satisfies(row -> assertThat(row.to())
                .isInfinite());
        assertThat(report.suggested()).isEmpty();
    }
}
