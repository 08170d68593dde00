package io.libraryhub.resource.shelfcheck.application;

import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Refused;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.ShelfCheckId;
import io.libraryhub.kit.id.Ids;
import io.libraryhub.kit.once.Once;
import io.libraryhub.resource.api.CloseShelfCheck;
import io.libraryhub.resource.api.ResourceCodes;
import io.libraryhub.resource.api.ScanShelf;
import io.libraryhub.resource.api.ShelfCheckView;
import io.libraryhub.resource.api.ShelfFinding;
import io.libraryhub.resource.api.ShelfScanResult;
import io.libraryhub.resource.api.StartShelfCheck;
import io.libraryhub.resource.branch.application.BranchDesk;
import io.libraryhub.resource.input.Input;
import io.libraryhub.resource.shelfcheck.domain.ScannedCopy;
import io.libraryhub.resource.shelfcheck.domain.ShelfCheck;
import io.libraryhub.resource.shelfcheck.domain.ShelfChecks;
import io.libraryhub.resource.shelfcheck.domain.ShelfRange;
import io.libraryhub.resource.shelfcheck.domain.ShelfReport;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Starts a shelf check, takes what is scanned and closes it with a report. */
@Component
public class ShelfCheckDesk {
    private final ShelfChecks checks;
    private final ShelfCheckViews views;
    private final ShelfCheckPolicy policy;
    private final BranchDesk branches;
    private final Once once;
    private final Ids ids;
    private final Clock clock;

    ShelfCheckDesk(
            ShelfChecks checks,
            ShelfCheckViews views,
            ShelfCheckPolicy policy,
            BranchDesk branches,
            Once once,
            Ids ids,
            Clock clock) {
        this.checks = checks;
        this.views = views;
        this.policy = policy;
        this.branches = branches;
        this.once = once;
        this.ids = ids;
        this.clock = clock;
    }

    public Reply<ShelfCheckView> start(StartShelfCheck command, ShelfRange range) {
        Optional<Refused<?>> unknown = branches.refuseUnknown(List.of(command.branch()));
        if (unknown.isPresent()) {
            return new Refused<>(unknown.get().kind(), unknown.get().reasons());
        }
        return once.run(command.requestId(), "resource.shelf-check.start", command, ShelfCheckView.class, () -> {
            Instant now = now();
            int found = checks.expected(range, now).size();
            if (found > policy.getMostCopies()) {
                return Reply.refused(
                        Kinds.RULE,
                        new Reason(
                                ResourceCodes.RANGE_TOO_LARGE,
                                Map.of(
                                        "limit",
                                        Integer.toString(policy.getMostCopies()),
                                        "found",
                                        Integer.toString(found))));
            }
            ShelfCheckId id = new ShelfCheckId(ids.next());
            checks.start(
                    new ShelfCheck(id, range, now, null, 0), command.actor().id());
            return view(id);
        });
    }

    public Reply<ShelfScanResult> scan(ScanShelf command) {
        return once.run(command.requestId(), "resource.shelf-check.scan", command, ShelfScanResult.class, () -> {
            Optional<ShelfCheck> found = checks.lock(command.checkId());
            if (found.isEmpty()) {
                return missing(command.checkId());
            }
            ShelfCheck check = found.get();
            List<String> barcodes = checks.notScanned(check.id(), command.barcodes());
            int scanned = check.scanned() + barcodes.size();
            if (check.closed()) {
                return Reply.refused(Kinds.RULE, Reason.of(ResourceCodes.CHECK_CLOSED));
            }
            if (scanned > policy.getMostCopies()) {
                return Reply.refused(
                        Kinds.RULE, Reason.of(ResourceCodes.TOO_MANY_SCANS, "limit", policy.getMostCopies()));
            }
            List<ScannedCopy> copies = checks.look(barcodes, check.scanned() + 1);
            checks.scan(check.id(), copies);
            List<ShelfFinding> findings = copies.stream()
                    .map(each -> ShelfReport.atOnce(check.range(), each))
                    .flatMap(Optional::stream)
                    .toList();
            return Reply.done(new ShelfScanResult(scanned, findings));
        });
    }

    public Reply<ShelfCheckView> close(CloseShelfCheck command) {
        return once.run(command.requestId(), "resource.shelf-check.close", command, ShelfCheckView.class, () -> {
            Optional<ShelfCheck> found = checks.lock(command.checkId());
            if (found.isEmpty()) {
                return missing(command.checkId());
            }
            ShelfCheck check = found.get();
            if (check.closed()) {
                return Reply.refused(Kinds.RULE, Reason.of(ResourceCodes.CHECK_CLOSED));
            }
            ShelfReport report = ShelfReport.of(
                    check.range(), checks.expected(check.range(), check.startedAt()), checks.scanned(check.id()));
            checks.close(check.id(), report, now());
            return view(check.id());
        });
    }

    private Reply<ShelfCheckView> view(ShelfCheckId id) {
        return Reply.done(views.one(id).orElseThrow());
    }

    private static <T> Reply<T> missing(ShelfCheckId id) {
        return Input.notFound("shelf check " + id);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
