package io.libraryhub.kit.schedule.domain;

/**
 * The right to work at a task, for as long as its lease lasts.
 *
 * @param holder tells this turn from every other
 * @param position where the run goes on
 */
public record Turn(String task, String holder, String position) {
    public Turn at(String reached) {
        return new Turn(task, holder, reached);
    }
}
