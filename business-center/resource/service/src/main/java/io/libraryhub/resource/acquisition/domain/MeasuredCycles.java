package io.libraryhub.resource.acquisition.domain;

import io.libraryhub.kernel.TitleId;
import java.util.Map;
import java.util.OptionalDouble;

/** The cycles of titles, as told by the data hub. */
public interface MeasuredCycles {
    /** Takes the place of what was known of these titles. */
    void note(Map<TitleId, MeasuredCycle> cycles);

    /** Days from one loan of a copy to its next, 1 to 365; empty while fewer loans of the title tell. */
    OptionalDouble of(TitleId title, int leastLoans);
}
