package io.libraryhub.acquisitions.pressure;

import io.libraryhub.acquisitions.Doors;
import io.libraryhub.acquisitions.Parts;
import io.libraryhub.acquisitions.TitleLine;
import io.libraryhub.acquisitions.TitleLines;
import io.libraryhub.acquisitions.proposal.LiveProposals;
import io.libraryhub.acquisitions.proposal.ProposalBody;
import io.libraryhub.circulation.api.HoldApi;
import io.libraryhub.circulation.api.QueueView;
import io.libraryhub.circulation.api.WaitView;
import io.libraryhub.insight.api.InsightApi;
import io.libraryhub.insight.api.PressureLine;
import io.libraryhub.insight.api.Served;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.kit.web.Replies;
import io.libraryhub.resource.api.CatalogueApi;
import io.libraryhub.resource.api.ProposalView;
import io.libraryhub.resource.api.TitleView;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Titles with too few copies, largest shortage first, and the evidence for one. */
@RestController
@RequestMapping("/api/acquisitions/pressure")
class PressureController {
    private final InsightApi insight;
    private final CatalogueApi catalogue;
    private final HoldApi holds;
    private final TitleLines titles;
    private final LiveProposals proposals;
    private final WaitPolicy policy;

    PressureController(
            InsightApi insight,
            CatalogueApi catalogue,
            HoldApi holds,
            TitleLines titles,
            LiveProposals proposals,
            WaitPolicy policy) {
        this.insight = insight;
        this.catalogue = catalogue;
        this.holds = holds;
        this.titles = titles;
        this.proposals = proposals;
        this.policy = policy;
    }

    @GetMapping
    ResponseEntity<PressureBody> pressure(
            Actor actor,
            @RequestParam(defaultValue = "true") boolean pressingOnly,
            @RequestParam(defaultValue = "100") @Min(1) @Max(100) int limit) {
        Doors.looks(actor);
        return Replies.ok(insight.pressure(actor, pressingOnly, limit).map(served -> named(actor, served)));
    }

    private PressureBody named(Actor actor, Served<List<PressureLine>> served) {
        Parts parts = new Parts();
        List<TitleId> ids = served.value().stream().map(PressureLine::titleId).toList();
        Map<TitleId, TitleLine> lines = titles.of(ids, parts);
        Map<TitleId, ProposalView> live = proposals.byTitle(actor, parts);
        List<PressureRow> rows = served.value().stream()
                .map(line -> PressureRow.of(line, live.get(line.titleId()), lines.get(line.titleId()), policy))
                .toList();
        return new PressureBody(rows, served.asOf(), served.status(), parts.missing());
    }

    @GetMapping("/{titleId}")
    ResponseEntity<EvidenceBody> evidence(Actor actor, @PathVariable TitleId titleId) {
        Doors.looks(actor);
        Parts parts = new Parts();
        Served<List<PressureLine>> served = parts.ask("pressure", () -> insight.pressureOf(actor, titleId));
        TitleView title = parts.ask("titles", () -> catalogue.title(titleId));
        QueueView queue = parts.ask("queue", () -> holds.queue(titleId));
        ProposalView proposal = proposals.byTitle(actor, parts).get(titleId);
        TitleLine line = title == null ? null : TitleLine.of(title);
        PressureLine pressure = served == null || served.value().isEmpty()
                ? null
                : served.value().get(0);
        PressureRow row = pressure == null ? null : PressureRow.of(pressure, proposal, line, policy);
        return ResponseEntity.ok(new EvidenceBody(
                row,
                formula(pressure),
                queue(queue),
                branches(title),
                proposal == null ? null : ProposalBody.of(proposal),
                served == null ? null : served.asOf(),
                served == null ? "missing" : served.status(),
                parts.missing()));
    }

    private EvidenceBody.Formula formula(@Nullable PressureLine pressure) {
        boolean measured = pressure != null && pressure.cycleDays() != null;
        return new EvidenceBody.Formula(
                policy.holdsPerCopy(), policy.cycleOf(pressure), measured ? "measured" : "policy");
    }

    private static EvidenceBody.@Nullable Queue queue(@Nullable QueueView queue) {
        if (queue == null) {
            return null;
        }
        WaitView wait = queue.nextWait();
        return new EvidenceBody.Queue(
                queue.waiting(),
                queue.ready(),
                queue.copies(),
                queue.onShelf(),
                wait == null ? null : wait.fromDays(),
                wait == null ? null : wait.toDays(),
                wait == null ? null : wait.basis());
    }

    private static @Nullable List<EvidenceBody.BranchLine> branches(@Nullable TitleView title) {
        if (title == null) {
            return null;
        }
        return title.copies().stream()
                .map(at -> new EvidenceBody.BranchLine(at.branch(), at.total(), at.available()))
                .toList();
    }
}
