package io.libraryhub.circulation.api;

import io.libraryhub.kernel.TitleId;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param waiting readers who wait without a copy
 * @param ready copies that lie ready or travel to a reader
 * @param nextWait expected wait of somebody who joins now; null when a copy stands on a shelf
 * @param volumes the parts of a set, in their order; none for a title that is no set
 */
public record QueueView(
        TitleId titleId,
        int waiting,
        int ready,
        int copies,
        int onShelf,
        @Nullable WaitView nextWait,
        List<VolumeView> volumes)
        implements Serializable {
    public QueueView {
        volumes = volumes == null ? List.of() : List.copyOf(volumes);
    }
}
