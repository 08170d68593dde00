package io.libraryhub.signals.footfall;

/** How far a visit has come, whatever the order in which that was told. Times: UTC, milliseconds; 0 is not yet. */
public class VisitMark {
    public long enteredAt;
    public long leftAt;
}
