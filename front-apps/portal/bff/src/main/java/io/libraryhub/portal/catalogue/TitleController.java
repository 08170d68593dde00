package io.libraryhub.portal.catalogue;

import io.libraryhub.circulation.api.HoldApi;
import io.libraryhub.circulation.api.QueueView;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.kit.web.Replies;
import io.libraryhub.resource.api.CatalogueApi;
import io.libraryhub.resource.api.ItemView;
import io.libraryhub.resource.api.TitleView;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One title. Open to everyone. */
@RestController
@RequestMapping("/api/portal/titles/{id}")
class TitleController {
    private final CatalogueApi catalogue;
    private final HoldApi holds;

    TitleController(CatalogueApi catalogue, HoldApi holds) {
        this.catalogue = catalogue;
        this.holds = holds;
    }

    @GetMapping
    ResponseEntity<TitleView> title(@PathVariable TitleId id) {
        return Replies.ok(catalogue.title(id));
    }

    /** Its copies, each with its call number and state. */
    @GetMapping("/items")
    ResponseEntity<List<ItemView>> items(@PathVariable TitleId id) {
        return Replies.ok(catalogue.items(id));
    }

    /** Who waits for it, as numbers, and how long somebody who joins now may wait. */
    @GetMapping("/queue")
    ResponseEntity<QueueView> queue(@PathVariable TitleId id) {
        return Replies.ok(holds.queue(id));
    }
}
