package io.libraryhub.resource.shelfcheck.domain;

import io.libraryhub.resource.api.ShelfFinding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a walk along the shelves showed.
 *
 * @param movedMeanwhile expected copies not scanned that were put there while the check went on
 * @param findings missing ones by call number, then misplaced and unexpected ones as they stand
 */
public record ShelfReport(int expected, int movedMeanwhile, List<ShelfFinding> findings) {
    private static final String AVAILABLE = "available";

    /**
     * @param expected copies that belong into the range and should stand there
     * @param scanned as they stand
     */
    public static ShelfReport of(ShelfRange range, List<ShelvedCopy> expected, List<ScannedCopy> scanned) {
        Set<String> seen = scanned.stream().map(ScannedCopy::barcode).collect(Collectors.toSet());
        List<ShelvedCopy> absent =
                expected.stream().filter(each -> !seen.contains(each.barcode())).toList();
        List<ShelfFinding> findings = new ArrayList<>();
        absent.stream()
                .filter(each -> !each.movedMeanwhile())
                .sorted(Comparator.comparing(ShelvedCopy::callNumber).thenComparing(ShelvedCopy::barcode))
                .forEach(each -> findings.add(Finding.missing(each, range.branch())));
        Map<ScannedCopy, String> disorder = ShelfOrder.misplaced(
                scanned.stream().filter(each -> atOnce(range, each).isEmpty()).toList());
        List<ShelfFinding> unexpected = new ArrayList<>();
        for (ScannedCopy each : scanned) {
            Optional<ShelfFinding> found = atOnce(range, each).or(() -> Optional.ofNullable(disorder.get(each))
                    .map(after -> Finding.of(ShelfFinding.MISPLACED, Finding.ORDER, each, after)));
            found.ifPresent(
                    finding -> (finding.kind().equals(ShelfFinding.MISPLACED) ? findings : unexpected).add(finding));
        }
        findings.addAll(unexpected);
        int moved = (int) absent.stream().filter(ShelvedCopy::movedMeanwhile).count();
        return new ShelfReport(expected.size(), moved, findings);
    }

    /** What can be said of a copy without its neighbours. */
    public static Optional<ShelfFinding> atOnce(ShelfRange range, ScannedCopy copy) {
        if (!copy.known()) {
            return Optional.of(Finding.of(ShelfFinding.UNEXPECTED, Finding.UNKNOWN, copy, ""));
        }
        if (!copy.state().equals(AVAILABLE)) {
            return Optional.of(Finding.of(ShelfFinding.UNEXPECTED, copy.state(), copy, ""));
        }
        if (!copy.branch().equals(range.branch())) {
            return Optional.of(Finding.of(ShelfFinding.MISPLACED, Finding.BRANCH, copy, ""));
        }
        if (!range.covers(copy.callNumber())) {
            return Optional.of(Finding.of(ShelfFinding.MISPLACED, Finding.RANGE, copy, ""));
        }
        return range.collects(copy.collection())
                ? Optional.empty()
                : Optional.of(Finding.of(ShelfFinding.MISPLACED, Finding.COLLECTION, copy, ""));
    }

    public int count(String kind) {
        return (int) findings.stream().filter(each -> each.kind().equals(kind)).count();
    }
}
