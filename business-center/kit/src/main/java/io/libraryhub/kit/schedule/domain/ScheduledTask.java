package io.libraryhub.kit.schedule.domain;

import java.time.Duration;

/**
 * Work that is caused by the clock. A run consists of steps, each with a bounded amount of work; after each the scheduler
 * keeps where the next one goes on.
 *
 * <p>A step may be done again, because its instance died before the scheduler heard of it, or at once by another whose
 * turn began too early. So a step commits by itself, and each of its changes depends on the state it finds: a unique
 * index, a conditional update.
 */
public interface ScheduledTask {
    /** At most 32 letters, digits and hyphens. */
    String name();

    /** From the end of a run to the beginning of the next. */
    Duration every();

    /** @param position where the step before stopped; empty at the beginning of a run */
    Progress step(String position);
}
