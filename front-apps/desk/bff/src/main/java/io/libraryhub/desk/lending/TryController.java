package io.libraryhub.desk.lending;

import io.libraryhub.circulation.api.DryRun;
import io.libraryhub.circulation.api.DryRunView;
import io.libraryhub.circulation.api.PolicyApi;
import io.libraryhub.desk.Doors;
import io.libraryhub.desk.Words;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kit.web.Replies;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Lends nothing, and says what lending would come to. */
@RestController
class TryController {
    private final PolicyApi policies;
    private final Words words;

    TryController(PolicyApi policies, Words words) {
        this.policies = policies;
        this.words = words;
    }

    @PostMapping("/api/desk/dry-run")
    TriedBody dryRun(Actor actor, HttpServletRequest request, @Valid @RequestBody TryBody body) {
        Doors.counter(actor);
        DryRunView view = Replies.value(policies.dryRun(
                new DryRun(actor, body.cardNo(), null, body.barcode(), body.branch(), Channel.DESK, body.at())));
        return TriedBody.of(view, words.of(view.reasons(), request));
    }
}
