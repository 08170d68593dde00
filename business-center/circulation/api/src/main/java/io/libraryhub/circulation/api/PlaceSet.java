package io.libraryhub.circulation.api;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.TitleId;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A reader wants every volume of a set, to collect at one branch, wherever they lie (requirement row 76).
 *
 * @param neededUntil of no use after that; null: whenever they come
 * @param override reasons against the holds that staff set aside
 */
public record PlaceSet(
        String requestId,
        Actor actor,
        ReaderId readerId,
        TitleId titleId,
        String pickupBranch,
        String channel,
        @Nullable Instant neededUntil,
        @Nullable SetAside override)
        implements Serializable {}
