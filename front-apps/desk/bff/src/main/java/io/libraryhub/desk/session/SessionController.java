package io.libraryhub.desk.session;

import io.libraryhub.desk.Doors;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kit.web.Replies;
import io.libraryhub.resource.api.CatalogueApi;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a counter needs to know before the first scan. */
@RestController
class SessionController {
    private final CatalogueApi catalogue;

    SessionController(CatalogueApi catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/api/desk/session")
    ResponseEntity<SessionBody> session(Actor actor) {
        Doors.staff(actor);
        return Replies.ok(catalogue
                .branches()
                .map(all -> new SessionBody(
                        actor.id(),
                        actor.role(),
                        actor.branch(),
                        all.stream().map(BranchBody::of).toList())));
    }
}
