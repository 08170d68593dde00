package io.libraryhub.signals.online;

import io.libraryhub.signals.flow.DayState;
import io.libraryhub.signals.flow.SignalState;

/** What is kept per title, database and hour while the day is open. */
public class OnlineState extends SignalState implements DayState {
    public int uses;
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
