package io.libraryhub.signals.sink;

/** A sign that the job runs and the warehouse takes what it writes, also when nothing happens in the library. */
public class Pulse {
    /** By the job's own clock: UTC, milliseconds. */
    public long at;

    public static Pulse at(long millis) {
        Pulse pulse = new Pulse();
        pulse.at = millis;
        return pulse;
    }
}
