package io.libraryhub.acquisitions.proposal;

import io.libraryhub.acquisitions.Doors;
import io.libraryhub.acquisitions.PageBody;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.ProposalId;
import io.libraryhub.kit.web.Replies;
import io.libraryhub.resource.api.AcquisitionApi;
import io.libraryhub.resource.api.AdvanceProposal;
import io.libraryhub.resource.api.DecideProposal;
import io.libraryhub.resource.api.OpenProposal;
import io.libraryhub.resource.api.ProposalQuery;
import io.libraryhub.resource.api.ReceiveProposal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Proposals to look at, decide and follow until the copies stand on a shelf. */
@RestController
@RequestMapping("/api/acquisitions/proposals")
class ProposalController {
    private final AcquisitionApi acquisitions;

    ProposalController(AcquisitionApi acquisitions) {
        this.acquisitions = acquisitions;
    }

    @GetMapping
    ResponseEntity<PageBody<ProposalBody>> proposals(
            Actor actor,
            @RequestParam(required = false) @Nullable @Size(max = 16) String state,
            @RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        Doors.looks(actor);
        return Replies.ok(acquisitions
                .proposals(actor, new ProposalQuery(state, page, size))
                .map(found -> PageBody.of(found, ProposalBody::of)));
    }

    @GetMapping("/{id}")
    ResponseEntity<ProposalBody> proposal(Actor actor, @PathVariable ProposalId id) {
        Doors.looks(actor);
        return Replies.ok(acquisitions.proposal(actor, id).map(ProposalBody::of));
    }

    @PostMapping
    ResponseEntity<ProposalBody> open(Actor actor, @Valid @RequestBody OpenBody body) {
        Doors.decides(actor);
        return Replies.ok(acquisitions
                .open(new OpenProposal(body.requestId(), actor, body.titleId(), body.quantity(), body.reason()))
                .map(ProposalBody::of));
    }

    @PostMapping("/{id}/decide")
    ResponseEntity<ProposalBody> decide(Actor actor, @PathVariable ProposalId id, @Valid @RequestBody DecideBody body) {
        Doors.decides(actor);
        return Replies.ok(acquisitions
                .decide(new DecideProposal(body.requestId(), actor, id, body.approve(), body.quantity(), body.reason()))
                .map(ProposalBody::of));
    }

    @PostMapping("/{id}/advance")
    ResponseEntity<ProposalBody> advance(
            Actor actor, @PathVariable ProposalId id, @Valid @RequestBody AdvanceBody body) {
        Doors.decides(actor);
        return Replies.ok(acquisitions
                .advance(new AdvanceProposal(body.requestId(), actor, id, body.to()))
                .map(ProposalBody::of));
    }

    @PostMapping("/{id}/receive")
    ResponseEntity<ProposalBody> receive(
            Actor actor, @PathVariable ProposalId id, @Valid @RequestBody ReceiveBody body) {
        Doors.decides(actor);
        return Replies.ok(acquisitions
                .receive(new ReceiveProposal(body.requestId(), actor, id, body.branches()))
                .map(ProposalBody::of));
    }
}
