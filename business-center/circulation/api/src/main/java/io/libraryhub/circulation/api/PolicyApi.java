package io.libraryhub.circulation.api;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.Reply;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The rules of circulation. Reading: librarian, manager, admin. Publishing: manager, admin. */
public interface PolicyApi {
    /** @param at null: now */
    Reply<RulesView> inForce(Actor actor, @Nullable Instant at);

    Reply<RulesView> version(Actor actor, long version);

    /** All published versions, the newest first. */
    Reply<Page<RulesVersion>> history(Actor actor, int page, int size);

    /** The draft with every figure filled in; or refused with everything that is wrong with it. */
    Reply<RuleDraft> validate(Actor actor, RuleDraft draft);

    /** Puts a draft in force; every instance of the service follows within a second. */
    Reply<RulesVersion> publish(PublishRules command);

    /** What would happen and why; nothing is changed. */
    Reply<DryRunView> dryRun(DryRun question);
}
