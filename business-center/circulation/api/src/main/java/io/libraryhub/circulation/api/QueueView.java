package io.libraryhub.circulation.api;

import io.libraryhub.kernel.TitleId;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * @param waiting readers who wait without a copy
 * @param ready copies that lie ready or travel to a reader
 * @param nextWait expected wait of somebody who joins now; null when a copy stands on a shelf
 */
public record QueueView(TitleId titleId, int waiting, int ready, int copies, int onShelf, @Nullable WaitView nextWait)
        implements Serializable {}
