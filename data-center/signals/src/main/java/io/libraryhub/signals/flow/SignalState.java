package io.libraryhub.signals.flow;

/** What every signal keeps per key. A POJO: fields may be added, never renamed. */
public class SignalState {
    /** Time of the newest fact: UTC, milliseconds. */
    public long causedAt;
    /** Version of the last result sent. */
    public long version;
    /** When the last result was sent, by the machine's clock. */
    public long sentAt;
    /** When a result that waits is sent, by the machine's clock; 0 when none waits. */
    public long due;
    /** Event time at which time alone may change the result; 0 when it will not. */
    public long lookAt;
}
