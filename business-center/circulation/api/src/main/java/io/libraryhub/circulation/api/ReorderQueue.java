package io.libraryhub.circulation.api;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.HoldId;
import io.libraryhub.kernel.TitleId;
import java.io.Serializable;
import java.util.List;

/**
 * Gives the queue of a title a new order.
 *
 * @param order every hold that waits or is suspended, each once, the next to be served first
 */
public record ReorderQueue(String requestId, Actor actor, TitleId titleId, List<HoldId> order)
        implements Serializable {}
