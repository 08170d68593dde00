package io.libraryhub.portal.catalogue;

import io.libraryhub.kit.web.Replies;
import io.libraryhub.resource.api.BranchView;
import io.libraryhub.resource.api.CatalogueApi;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The branches of the library. Open to everyone. */
@RestController
class BranchController {
    private final CatalogueApi catalogue;

    BranchController(CatalogueApi catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/api/portal/branches")
    ResponseEntity<List<BranchView>> branches() {
        return Replies.ok(catalogue.branches());
    }
}
