package io.libraryhub.acquisitions.buying;

import io.libraryhub.acquisitions.Doors;
import io.libraryhub.acquisitions.PageBody;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kit.web.Replies;
import io.libraryhub.resource.api.PurchasingApi;
import io.libraryhub.resource.api.StockAdviceQuery;
import io.libraryhub.resource.api.StockAdviceView;
import io.libraryhub.resource.api.ThresholdReportView;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What to buy first, what may go, and what decisions teach. */
@RestController
@RequestMapping("/api/acquisitions/buying")
class BuyingController {
    private final PurchasingApi purchasing;

    BuyingController(PurchasingApi purchasing) {
        this.purchasing = purchasing;
    }

    /** Open proposals, most reader-days saved for a yuan first, and how far the funds reach. */
    @GetMapping
    ResponseEntity<BuyingBody> list(Actor actor) {
        Doors.looks(actor);
        return Replies.ok(purchasing.buyingList(actor).map(BuyingBody::of));
    }

    /** @param kind weed or move */
    @GetMapping("/stock")
    ResponseEntity<PageBody<StockAdviceView>> stock(
            Actor actor,
            @RequestParam @Pattern(regexp = "weed|move") String kind,
            @RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        Doors.looks(actor);
        return Replies.ok(purchasing
                .stock(actor, new StockAdviceQuery(kind, page, size))
                .map(found -> PageBody.of(found, line -> line)));
    }

    @GetMapping("/thresholds")
    ResponseEntity<ThresholdReportView> thresholds(Actor actor) {
        Doors.looks(actor);
        return Replies.ok(purchasing.thresholds(actor));
    }
}
