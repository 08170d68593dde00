package io.libraryhub.desk.transit;

import io.libraryhub.circulation.api.ShelfApi;
import io.libraryhub.circulation.api.TransitQuery;
import io.libraryhub.circulation.api.TransitView;
import io.libraryhub.desk.Doors;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Page;
import io.libraryhub.kit.web.Replies;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is on its way, and what should have arrived long ago. */
@RestController
class TransitController {
    private final ShelfApi shelves;

    TransitController(ShelfApi shelves) {
        this.shelves = shelves;
    }

    /** Those longest on their way first; from and to are branches, left out: any. */
    @GetMapping("/api/desk/transits")
    ResponseEntity<Page<TransitView>> transits(
            Actor actor,
            @RequestParam(required = false) @Size(max = 32) @Nullable String from,
            @RequestParam(required = false) @Size(max = 32) @Nullable String to,
            @RequestParam(defaultValue = "false") boolean late,
            @RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(Page.MAX_SIZE) int size) {
        Doors.counter(actor);
        return Replies.ok(shelves.transits(actor, new TransitQuery(from, to, late, page, size)));
    }
}
