package io.libraryhub.desk.stock;

import io.libraryhub.desk.Doors;
import io.libraryhub.desk.RequestIdBody;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.ShelfCheckId;
import io.libraryhub.kit.web.Replies;
import io.libraryhub.resource.api.CloseShelfCheck;
import io.libraryhub.resource.api.ScanShelf;
import io.libraryhub.resource.api.ShelfCheckApi;
import io.libraryhub.resource.api.ShelfCheckView;
import io.libraryhub.resource.api.ShelfFinding;
import io.libraryhub.resource.api.ShelfFindingQuery;
import io.libraryhub.resource.api.ShelfScanResult;
import io.libraryhub.resource.api.StartShelfCheck;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Walks along the shelves with a scanner. */
@RestController
@RequestMapping("/api/desk/shelf-checks")
class ShelfCheckController {
    private final ShelfCheckApi checks;

    ShelfCheckController(ShelfCheckApi checks) {
        this.checks = checks;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ShelfCheckView start(Actor actor, @Valid @RequestBody StartCheckBody body) {
        Doors.counter(actor);
        return Replies.value(checks.start(new StartShelfCheck(
                body.requestId(), actor, body.branch(), body.from(), body.to(), body.collection())));
    }

    /** The checks of a branch, the newest first. */
    @GetMapping
    ResponseEntity<Page<ShelfCheckView>> checks(
            Actor actor,
            @RequestParam @NotBlank @Size(max = 32) String branch,
            @RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(Page.MAX_SIZE) int size) {
        Doors.counter(actor);
        return Replies.ok(checks.checks(actor, branch, page, size));
    }

    @PostMapping("/{id}/scans")
    ResponseEntity<ShelfScanResult> scan(
            Actor actor, @PathVariable ShelfCheckId id, @Valid @RequestBody ScansBody body) {
        Doors.counter(actor);
        return Replies.ok(checks.scan(new ScanShelf(body.requestId(), actor, id, body.barcodes())));
    }

    /** Ends the scanning and writes the report. */
    @PostMapping("/{id}/close")
    ResponseEntity<ShelfCheckView> close(
            Actor actor, @PathVariable ShelfCheckId id, @Valid @RequestBody RequestIdBody body) {
        Doors.counter(actor);
        return Replies.ok(checks.close(new CloseShelfCheck(body.requestId(), actor, id)));
    }

    /** What a closed check found; kind missing, misplaced or unexpected, left out: all. */
    @GetMapping("/{id}/findings")
    ResponseEntity<Page<ShelfFinding>> findings(
            Actor actor,
            @PathVariable ShelfCheckId id,
            @RequestParam(required = false) @Size(max = 16) @Nullable String kind,
            @RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(Page.MAX_SIZE) int size) {
        Doors.counter(actor);
        return Replies.ok(checks.findings(actor, new ShelfFindingQuery(id, kind, page, size)));
    }
}
