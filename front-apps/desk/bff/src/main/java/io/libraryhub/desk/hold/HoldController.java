package io.libraryhub.desk.hold;

import io.libraryhub.circulation.api.CancelHold;
import io.libraryhub.circulation.api.HoldApi;
import io.libraryhub.circulation.api.HoldView;
import io.libraryhub.circulation.api.PlaceHold;
import io.libraryhub.circulation.api.PlaceSet;
import io.libraryhub.circulation.api.PullLine;
import io.libraryhub.desk.Doors;
import io.libraryhub.desk.RequestIdBody;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.HoldId;
import io.libraryhub.kernel.Page;
import io.libraryhub.kit.web.Replies;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Holds as the counter sees them. */
@RestController
@RequestMapping("/api/desk")
class HoldController {
    private static final String CHANNEL = "desk";

    private final HoldApi holds;
    private final HoldLines lines;

    HoldController(HoldApi holds, HoldLines lines) {
        this.holds = holds;
        this.lines = lines;
    }

    /** What lies ready here, and for whom; what must be collected first at the head. */
    @GetMapping("/hold-shelf")
    ResponseEntity<Page<HoldLine>> shelf(
            Actor actor,
            @RequestParam @NotBlank @Size(max = 32) String branch,
            @RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(Page.MAX_SIZE) int size) {
        Doors.counter(actor);
        return Replies.ok(holds.holdShelf(actor, branch, page, size).map(found -> lines.of(actor, found)));
    }

    /** What to fetch from the shelves here, longest waiting first. */
    @GetMapping("/pull-list")
    ResponseEntity<Page<PullLine>> pullList(
            Actor actor,
            @RequestParam @NotBlank @Size(max = 32) String branch,
            @RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(Page.MAX_SIZE) int size) {
        Doors.counter(actor);
        return Replies.ok(holds.pullList(actor, branch, page, size));
    }

    @PostMapping("/holds")
    ResponseEntity<HoldView> place(Actor actor, @Valid @RequestBody PlaceHoldBody body) {
        Doors.counter(actor);
        return Replies.ok(holds.place(new PlaceHold(
                body.requestId(),
                actor,
                body.readerId(),
                body.titleId(),
                body.pickupBranch(),
                CHANNEL,
                null,
                null,
                null,
                body.volume())));
    }

    /** All volumes of the set, or none. */
    @PostMapping("/holds/sets")
    ResponseEntity<List<HoldView>> placeSet(Actor actor, @Valid @RequestBody OrderSetBody body) {
        Doors.counter(actor);
        return Replies.ok(holds.placeSet(new PlaceSet(
                body.requestId(), actor, body.readerId(), body.titleId(), body.pickupBranch(), CHANNEL, null, null)));
    }

    @PostMapping("/holds/{id}/cancel")
    ResponseEntity<HoldView> cancel(Actor actor, @PathVariable HoldId id, @Valid @RequestBody RequestIdBody body) {
        Doors.counter(actor);
        return Replies.ok(holds.cancel(new CancelHold(body.requestId(), actor, id)));
    }
}
