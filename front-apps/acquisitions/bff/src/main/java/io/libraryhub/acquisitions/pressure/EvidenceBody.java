package io.libraryhub.acquisitions.pressure;

import io.libraryhub.acquisitions.proposal.ProposalBody;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything behind one title's figure.
 *
 * @param row absent when the data hub knows no pressure of the title, or does not answer
 * @param queue absent while circulation does not answer
 * @param branches copies by branch; absent while the catalogue does not answer
 * @param proposal the one under way, if there is one
 * @param status fresh, stale or missing
 * @param missing parts that could not be had now: pressure, titles, queue, proposals
 */
public record EvidenceBody(
        @Nullable PressureRow row,
        Formula formula,
        @Nullable Queue queue,
        @Nullable List<BranchLine> branches,
        @Nullable ProposalBody proposal,
        @Nullable Instant asOf,
        String status,
        List<String> missing) {
    /**
     * F1: shortage = max(0, ⌈activeHolds / holdsPerCopy⌉ − copies − onOrder − inProcess).
     *
     * @param cycleDays days from one loan of a copy to its next, for the estimates of the wait (F2)
     * @param basis measured of this title, or policy
     */
    public record Formula(double holdsPerCopy, double cycleDays, String basis) {}

    /**
     * The queue as circulation sees it this moment.
     *
     * @param ready copies that lie ready or travel to a reader
     * @param fromDays expected wait of somebody who joins now; absent when a copy stands on a shelf
     * @param basis of that: measured or policy
     */
    public record Queue(
            int waiting,
            int ready,
            int copies,
            int onShelf,
            @Nullable Integer fromDays,
            @Nullable Integer toDays,
            @Nullable String basis) {}

    /** Copies at one branch. */
    public record BranchLine(String branch, int total, int available) {}
}
