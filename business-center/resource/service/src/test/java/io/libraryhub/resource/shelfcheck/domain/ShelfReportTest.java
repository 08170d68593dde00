package io.libraryhub.resource.shelfcheck.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.resource.api.ShelfFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** 老舍 and 刘慈欣 stand on shelf I24 of the main library; what a walk along it shows. */
class ShelfReportTest {
    private static final ShelfRange SHELF = ShelfRange.of("MAIN", "I24", "I24", null);

    private final List<ShelvedCopy> expected = new ArrayList<>();
    private final List<ScannedCopy> scanned = new ArrayList<>();

    private void stands(String barcode, String callNumber) {
        expected.add(new ShelvedCopy(barcode, CallNumber.of(callNumber), "", false));
        scans(barcode, callNumber, "available", "MAIN");
    }

    private void scans(String barcode, String callNumber, String state, String branch) {
        scanned.add(
                new ScannedCopy(scanned.size() + 1, barcode, state, branch, CallNumber.of(callNumber), "general", ""));
    }

    private List<String> findings() {
        return ShelfReport.of(SHELF, expected, scanned).findings().stream()
                .map(each -> each.kind() + " " + each.reason() + " " + each.barcode())
                .toList();
    }

    @Test
    void aShelfInOrderShowsNothing() {
        stands("CAMEL", "I246.5/1");
        stands("TEAHOUSE", "I246.5/1");
        stands("SANTI", "I247.55/2");

        assertThat(findings()).isEmpty();
    }

    @Test
    void whatIsExpectedAndWasNotScannedIsMissingUnlessItCameMeanwhile() {
        stands("CAMEL", "I246.5/1");
        expected.add(new ShelvedCopy("SANTI", CallNumber.of("I247.55/2"), "三体", false));
        expected.add(new ShelvedCopy("RETURNED", CallNumber.of("I247.55/3"), "球状闪电", true));

        ShelfReport report = ShelfReport.of(SHELF, expected, scanned);

        assertThat(findings()).containsExactly("missing not-scanned SANTI");
        assertThat(report.expected()).isEqualTo(3);
        assertThat(report.movedMeanwhile()).isEqualTo(1);
    }

    @Test
    void theOneCopyOutOfOrderIsNamedAndNotItsNeighbours() {
        stands("A", "I246/1");
        stands("STRAY", "I247.7/9");
        stands("B", "I246/2");
        stands("C", "I247/1");

        ShelfFinding stray = ShelfReport.of(SHELF, expected, scanned).findings().get(0);

        assertThat(findings()).containsExactly("misplaced order STRAY");
        assertThat(stray.place()).isEqualTo(2);
        assertThat(stray.after()).isEqualTo("C");
    }

    @Test
    void whatBelongsElsewhereIsMisplaced() {
        scans("RIVERS", "I247/1", "available", "RIVER");
        scans("PHYSICS", "O4/1", "available", "MAIN");

        assertThat(findings()).containsExactly("misplaced branch RIVERS", "misplaced range PHYSICS");
    }

    @Test
    void ofAnotherCollectionIsMisplaced() {
        ShelfRange youth = ShelfRange.of("MAIN", "I24", "I24", "youth");
        scans("CAMEL", "I246.5/1", "available", "MAIN");

        assertThat(ShelfReport.of(youth, expected, scanned).findings())
                .extracting(ShelfFinding::reason)
                .containsExactly("collection");
    }

    @Test
    void whatShouldNotStandThereIsUnexpectedAndSpoilsNoOrder() {
        stands("A", "I246/1");
        scans("LENT", "I249/1", "on-loan", "MAIN");
        scans("STRANGER", "", "", "");
        stands("B", "I246/2");
        scans("FOUND", "I246/3", "missing", "MAIN");

        assertThat(findings())
                .containsExactly("unexpected on-loan LENT", "unexpected unknown STRANGER", "unexpected missing FOUND");
    }

    @Test
    void thoseTakenOutLeaveTheOthersInOrderAndNoFewerWouldDo() {
        for (long seed = 1; seed <= 200; seed++) {
            scanned.clear();
            Random random = new Random(seed);
            IntStream.range(0, 9).forEach(i -> scans("B" + i, "I24/" + (1 + random.nextInt(6)), "available", "MAIN"));

            List<ScannedCopy> staying = new ArrayList<>(scanned);
            staying.removeAll(ShelfOrder.misplaced(scanned).keySet());

            assertThat(inOrder(staying)).as("seed %d", seed).isTrue();
            assertThat(staying).as("seed %d", seed).hasSize(longestByTryingAll());
        }
    }

    private int longestByTryingAll() {
        int longest = 0;
        for (int choice = 0; choice < 1 << scanned.size(); choice++) {
            int chosen = choice;
            List<ScannedCopy> some = IntStream.range(0, scanned.size())
                    .filter(i -> (chosen & 1 << i) != 0)
                    .mapToObj(scanned::get)
                    .toList();
            if (some.size() > longest && inOrder(some)) {
                longest = some.size();
            }
        }
        return longest;
    }

    private static boolean inOrder(List<ScannedCopy> row) {
        return IntStream.range(1, row.size())
                .allMatch(i -> row.get(i - 1).callNumber().compareTo(row.get(i).callNumber()) <= 0);
    }
}
