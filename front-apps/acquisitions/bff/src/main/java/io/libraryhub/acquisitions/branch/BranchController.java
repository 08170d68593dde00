package io.libraryhub.acquisitions.branch;

import io.libraryhub.acquisitions.Doors;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kit.web.Replies;
import io.libraryhub.resource.api.CatalogueApi;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where copies can be put. */
@RestController
class BranchController {
    private final CatalogueApi catalogue;

    BranchController(CatalogueApi catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/api/acquisitions/branches")
    ResponseEntity<List<BranchBody>> branches(Actor actor) {
        Doors.looks(actor);
        return Replies.ok(
                catalogue.branches().map(all -> all.stream().map(BranchBody::of).toList()));
    }
}
