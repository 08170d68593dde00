package io.libraryhub.signals.wait;

/** What was seen of a title's cycles, fading. The order in which it was seen makes no difference. */
public class CycleSums {
    /** As of when: UTC, milliseconds. */
    public long at;
    /** Loans that came back. */
    public double loans;
    /** Sum of the days they lasted. */
    public double days;
    /** Sum of the squares of those days. */
    public double squares;
    /** Holds whose reader took the copy. */
    public double fills;
    /** Sum of the days that copies were on their way to a hold or lay on its shelf. */
    public double handling;
}
