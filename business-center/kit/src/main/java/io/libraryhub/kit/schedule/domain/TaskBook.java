package io.libraryhub.kit.schedule.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When tasks are due, and who has them. */
public interface TaskBook {
    /** Makes a task known, due from now on; one known already stays as it is. */
    void know(String task, Instant now);

    /** The tasks that nobody works at, those due longest first. */
    List<Waiting> waiting();

    /** Takes a task for a while; empty when another has it, or had it meanwhile. */
    Optional<Turn> take(Waiting task, Duration lease);

    /** Keeps what a step reached and prolongs the lease; false when the turn has ended: another has the task. */
    boolean advance(Turn turn, Progress progress, Duration lease);

    /** The run is at its end. */
    void finish(Turn turn, Progress last, Instant now, Instant next);

    /** Gives the task back in the middle of a run, for whoever is free. */
    void giveBack(Turn turn);

    /** A step failed: it is tried again later. */
    void failed(Turn turn, Instant next);

    /** @param nextAt when it is due */
    record Waiting(String task, Instant nextAt) {}
}
