package io.libraryhub.insight.api;

import io.libraryhub.kernel.TitleId;
import java.io.Serializable;
import java.util.List;

/**
 * @param titles 1 to 100
 * @param recentDays 1 to 365
 * @param earlierDays 1 to 365, before those
 */
public record DemandQuestion(List<TitleId> titles, int recentDays, int earlierDays) implements Serializable {
    public DemandQuestion {
        titles = titles == null ? List.of() : List.copyOf(titles);
    }
}
