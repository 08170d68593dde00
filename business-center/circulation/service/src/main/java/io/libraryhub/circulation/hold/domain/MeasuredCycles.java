package io.libraryhub.circulation.hold.domain;

import io.libraryhub.kernel.TitleId;
import java.util.Map;
import java.util.Optional;

/** The cycles of titles, as told by the data hub. */
public interface MeasuredCycles {
    /** Takes the place of what was known of these titles. */
    void note(Map<TitleId, MeasuredCycle> cycles);

    Optional<MeasuredCycle> of(TitleId title);
}
