package io.libraryhub.acquisitions.proposal;

import io.libraryhub.acquisitions.Doors;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Money;
import io.libraryhub.kernel.Page;
import io.libraryhub.kit.web.Replies;
import io.libraryhub.resource.api.AcquisitionApi;
import io.libraryhub.resource.api.ProposalQuery;
import io.libraryhub.resource.api.ProposalView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The first thing in the morning: which proposals are new, which moved. */
@RestController
class ChangesController {
    private static final List<String> STATES =
            List.of("open", "approved", "on-order", "in-process", "received", "rejected", "closed");
    private static final Set<String> COMMITTED = Set.of("approved", "on-order", "in-process");

    private final AcquisitionApi acquisitions;

    ChangesController(AcquisitionApi acquisitions) {
        this.acquisitions = acquisitions;
    }

    @GetMapping("/api/acquisitions/changes")
    ResponseEntity<ChangesBody> changes(Actor actor, @RequestParam Instant since) {
        Doors.looks(actor);
        Map<String, Long> counts = new LinkedHashMap<>();
        List<ProposalView> seen = new ArrayList<>();
        Money committed = Money.ZERO;
        for (String state : STATES) {
            Page<ProposalView> found =
                    Replies.value(acquisitions.proposals(actor, new ProposalQuery(state, 0, Page.MAX_SIZE)));
            counts.put(state, found.total());
            seen.addAll(found.items());
            if (COMMITTED.contains(state)) {
                committed = committed.plus(priceOfAll(actor, state, found));
            }
        }
        List<ProposalBody> changed = seen.stream()
                .filter(proposal -> proposal.changedAt().isAfter(since))
                .sorted(Comparator.comparing(ProposalView::changedAt).reversed())
                .limit(Page.MAX_SIZE)
                .map(ProposalBody::of)
                .toList();
        return ResponseEntity.ok(new ChangesBody(since, counts, changed, committed));
    }

    private Money priceOfAll(Actor actor, String state, Page<ProposalView> first) {
        Money sum = Money.ZERO;
        Page<ProposalView> page = first;
        while (true) {
            for (ProposalView proposal : page.items()) {
                sum = sum.plus(proposal.estimatedPrice());
            }
            int next = page.page() + 1;
            if ((long) next * Page.MAX_SIZE >= page.total()) {
                return sum;
            }
            page = Replies.value(acquisitions.proposals(actor, new ProposalQuery(state, next, Page.MAX_SIZE)));
        }
    }
}
