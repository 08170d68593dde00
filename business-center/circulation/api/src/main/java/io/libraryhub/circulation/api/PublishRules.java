package io.libraryhub.circulation.api;

import io.libraryhub.kernel.Actor;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * @param basedOn the newest version when the draft was begun: somebody else's later one is not overwritten unseen
 * @param validFrom not in the past; null: at once
 * @param note why, for those who read the history; at most 500 characters
 */
public record PublishRules(
        String requestId, Actor actor, long basedOn, RuleDraft draft, @Nullable Instant validFrom, String note)
        implements Serializable {}
