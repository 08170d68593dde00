package io.libraryhub.portal.catalogue;

import io.libraryhub.circulation.api.HoldApi;
import io.libraryhub.circulation.api.QueueView;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.kit.web.Replies;
import io.libraryhub.resource.api.CatalogueApi;
import io.libraryhub.resource.api.ItemView;
import io.libraryhub.resource.api.OpenOnline;
import io.libraryhub.resource.api.TitleView;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One title. Open to everyone. */
@RestController
@RequestMapping("/api/portal/titles/{id}")
class TitleController {
    private static final String CHANNEL = "portal";

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

    /** Somebody goes on to read it online: that is counted, not who. Open to everyone. */
    @PostMapping("/online")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void online(@PathVariable TitleId id, @RequestBody @Valid OnlineBody body) {
        Replies.value(catalogue.openOnline(new OpenOnline(body.requestId(), id, CHANNEL)));
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
