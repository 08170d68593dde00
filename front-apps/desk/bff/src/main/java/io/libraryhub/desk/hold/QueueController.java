package io.libraryhub.desk.hold;

import io.libraryhub.circulation.api.HoldApi;
import io.libraryhub.circulation.api.QueueView;
import io.libraryhub.circulation.api.ReorderQueue;
import io.libraryhub.desk.Doors;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.kit.web.Replies;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who waits for a title, and in which order. */
@RestController
@RequestMapping("/api/desk/titles/{id}/queue")
class QueueController {
    private final HoldApi holds;
    private final HoldLines lines;

    QueueController(HoldApi holds, HoldLines lines) {
        this.holds = holds;
        this.lines = lines;
    }

    /** Suspended holds among them, the next to be served first. */
    @GetMapping
    ResponseEntity<Page<HoldLine>> waiting(
            Actor actor,
            @PathVariable TitleId id,
            @RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(Page.MAX_SIZE) int size) {
        Doors.counter(actor);
        return Replies.ok(holds.waiting(actor, id, page, size).map(found -> lines.of(actor, found)));
    }

    /** Refused when somebody joined or left meanwhile. */
    @PostMapping
    ResponseEntity<QueueView> reorder(Actor actor, @PathVariable TitleId id, @Valid @RequestBody OrderBody body) {
        Doors.counter(actor);
        return Replies.ok(holds.reorder(new ReorderQueue(body.requestId(), actor, id, body.order())));
    }
}
