package io.libraryhub.kit.schedule.domain;

/**
 * How far a step came.
 *
 * @param position where the next step goes on, at most 64 characters; empty when the run is at its end
 * @param done whether the run is at its end
 * @param changes how much it changed
 */
public record Progress(String position, boolean done, int changes) {
    public static Progress at(String position, int changes) {
        return new Progress(position, false, changes);
    }

    public static Progress end(int changes) {
        return new Progress("", true, changes);
    }
}
