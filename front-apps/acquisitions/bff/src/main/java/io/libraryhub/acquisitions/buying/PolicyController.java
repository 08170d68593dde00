package io.libraryhub.acquisitions.buying;

import io.libraryhub.acquisitions.Doors;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kit.web.Replies;
import io.libraryhub.resource.api.PurchasePolicyView;
import io.libraryhub.resource.api.PurchasingApi;
import io.libraryhub.resource.api.RetirePurchasePolicy;
import io.libraryhub.resource.api.SavePurchasePolicy;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Purchase policies: what the library promises and may spend. */
@RestController
@RequestMapping("/api/acquisitions/policies")
class PolicyController {
    private final PurchasingApi purchasing;

    PolicyController(PurchasingApi purchasing) {
        this.purchasing = purchasing;
    }

    @GetMapping
    ResponseEntity<List<PurchasePolicyView>> policies(Actor actor) {
        Doors.looks(actor);
        return Replies.ok(purchasing.policies(actor));
    }

    /** Every version of one, the newest first. */
    @GetMapping("/history")
    ResponseEntity<List<PurchasePolicyView>> history(
            Actor actor,
            @RequestParam(defaultValue = "") @Size(max = 40) String classCode,
            @RequestParam(defaultValue = "") @Size(max = 16) String branch) {
        Doors.looks(actor);
        return Replies.ok(purchasing.policyHistory(actor, classCode, branch));
    }

    @PostMapping
    ResponseEntity<PurchasePolicyView> save(Actor actor, @Valid @RequestBody PolicyBody body) {
        Doors.decides(actor);
        return Replies.ok(purchasing.savePolicy(new SavePurchasePolicy(
                body.requestId(),
                actor,
                body.classCode(),
                body.branch(),
                body.seenVersion(),
                body.terms(),
                body.fund())));
    }

    @PostMapping("/retire")
    ResponseEntity<PurchasePolicyView> retire(Actor actor, @Valid @RequestBody RetireBody body) {
        Doors.decides(actor);
        return Replies.ok(purchasing.retirePolicy(new RetirePurchasePolicy(
                body.requestId(), actor, body.classCode(), body.branch(), body.seenVersion())));
    }
}
