package io.libraryhub.desk.rules;

import io.libraryhub.circulation.api.PolicyApi;
import io.libraryhub.circulation.api.PublishRules;
import io.libraryhub.circulation.api.RulesVersion;
import io.libraryhub.circulation.api.RulesView;
import io.libraryhub.desk.Colleagues;
import io.libraryhub.desk.Doors;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kit.web.Replies;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Rules, their history, and drafts of the next ones. Publishing is for managers and admins: circulation says so. */
@RestController
@RequestMapping("/api/desk/rules")
class RulesController {
    private final PolicyApi policies;
    private final Drafts drafts;
    private final Colleagues colleagues;

    RulesController(PolicyApi policies, Drafts drafts, Colleagues colleagues) {
        this.policies = policies;
        this.colleagues = colleagues;
        this.drafts = drafts;
    }

    /** In force at an instant; without one, now. */
    @GetMapping
    ResponseEntity<RulesBody> inForce(
            Actor actor,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable Instant at) {
        Doors.rules(actor);
        return body(actor, policies.inForce(actor, at));
    }

    /** Published versions, the newest first. */
    @GetMapping("/versions")
    ResponseEntity<Page<RulesVersion>> history(
            Actor actor,
            @RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(Page.MAX_SIZE) int size) {
        Doors.rules(actor);
        return Replies.ok(policies.history(actor, page, size));
    }

    @GetMapping("/versions/{version}")
    ResponseEntity<RulesBody> version(Actor actor, @PathVariable @Min(0) long version) {
        Doors.rules(actor);
        return body(actor, policies.version(actor, version));
    }

    /** The draft with every figure filled in; or everything that is wrong with it. */
    @PostMapping("/validate")
    ResponseEntity<DraftBody> validate(Actor actor, @Valid @RequestBody DraftBody draft) {
        Doors.rules(actor);
        return Replies.ok(policies.validate(actor, drafts.read(draft)).map(drafts::write));
    }

    @PostMapping("/versions")
    @ResponseStatus(HttpStatus.CREATED)
    RulesVersion publish(Actor actor, @Valid @RequestBody PublishBody body) {
        Doors.rules(actor);
        return Replies.value(policies.publish(new PublishRules(
                body.requestId(), actor, body.basedOn(), drafts.read(body.draft()), body.validFrom(), body.note())));
    }

    private ResponseEntity<RulesBody> body(Actor actor, Reply<RulesView> reply) {
        return Replies.ok(reply.map(view -> new RulesBody(
                view.about(), colleagues.nameOf(actor, view.about().publishedBy()), drafts.write(view.book()))));
    }
}
