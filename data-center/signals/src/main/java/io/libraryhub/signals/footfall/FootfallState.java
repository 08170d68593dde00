package io.libraryhub.signals.footfall;

import io.libraryhub.signals.flow.DayState;
import io.libraryhub.signals.flow.SignalState;

/** What is kept per venue and day while the day is open, beside its visits. */
public class FootfallState extends SignalState implements DayState {
    public int entered;
    public int left;
    /** By step of the day: those who entered less those who left. */
    public int[] net = new int[0];

    public long finalAt;
    public boolean over;

    @Override
    public long finalAt() {
        return finalAt;
    }

    @Override
    public void setFinalAt(long at) {
        finalAt = at;
    }

    @Override
    public boolean isOver() {
        return over;
    }

    @Override
    public void setOver(boolean over) {
        this.over = over;
    }
}
