package io.libraryhub.circulation.api;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.TitleId;
import java.io.Serializable;

/** A reader wants a title, to collect at a branch. */
public record PlaceHold(
        String requestId, Actor actor, ReaderId readerId, TitleId titleId, String pickupBranch, String channel)
        implements Serializable {}
