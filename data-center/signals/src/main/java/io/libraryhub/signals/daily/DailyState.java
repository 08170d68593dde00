package io.libraryhub.signals.daily;

import io.libraryhub.signals.flow.DayState;
import io.libraryhub.signals.flow.SignalState;

/** What is kept per title and day while the day is open. */
public class DailyState extends SignalState implements DayState {
    public int loans;
    public int returns;
    public int renewals;
    public int holds;
    public int voidedLoans;
    public int voidedReturns;
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
