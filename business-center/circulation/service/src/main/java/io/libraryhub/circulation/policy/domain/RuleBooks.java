package io.libraryhub.circulation.policy.domain;

import io.libraryhub.circulation.api.RuleDraft;
import io.libraryhub.circulation.api.RulesVersion;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.Reply;
import java.time.Instant;
import java.util.Optional;

/** The published versions of the rules, and how they are written down. */
public interface RuleBooks {
    /** Reads a draft; refused when a document is none of its kind. */
    Reply<RuleBook> read(RuleDraft draft);

    RuleDraft write(RuleBook book);

    /** A policy's figures as JSON. */
    String json(Object policy);

    Timeline timeline();

    Optional<Published> find(long version);

    /** The newest first. */
    Page<RulesVersion> history(Instant now, int page, int size);

    /** Adds the next version; false when it is there already: somebody else was faster. */
    boolean add(Published published);

    /**
     * A version.
     *
     * @param by the number of the member of staff
     */
    record Published(
            long version, RuleBook book, Instant validFrom, Instant publishedAt, String by, String role, String note) {}
}
