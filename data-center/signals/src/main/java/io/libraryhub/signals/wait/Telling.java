package io.libraryhub.signals.wait;

import io.libraryhub.copycount.wait.domain.Cycle;
import java.io.Serializable;
import java.time.Duration;

/**
 * When services are told of a title's cycle: not with every return, which moves it by little.
 *
 * @param fromCycles for so many returns of a title it is told though nobody waits
 * @param apart share by which mean or spread must have moved
 * @param again after so long it is told though it moved less
 */
public record Telling(double fromCycles, double apart, Duration again) implements Serializable {

    /** Whether it is to be told now; then it is noted as told. */
    boolean isDue(WaitState state, Cycle cycle) {
        boolean asked = state.waiting > 0 || state.seen.loans >= fromCycles;
        boolean old = state.causedAt - state.toldAt >= again.toMillis();
        if (!asked || !(old || moved(state.toldDays, cycle.mean()) || moved(state.toldSpread, cycle.spread()))) {
            return false;
        }
        state.toldDays = cycle.mean();
        state.toldSpread = cycle.spread();
        state.toldAt = state.causedAt;
        return true;
    }

    private boolean moved(double told, double now) {
        return Math.abs(now - told) > apart * told;
    }
}
