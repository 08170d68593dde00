package io.libraryhub.signals.flow;

/** A state of one local day, which leaves when its figures are final. */
public interface DayState {
    /** From when on the figures are final: UTC, milliseconds; 0 before the first act. */
    long finalAt();

    void setFinalAt(long at);

    /** Whether the figures are final. */
    boolean isOver();

    void setOver(boolean over);
}
