package io.libraryhub.kit.retention;

import java.time.Duration;
import java.util.List;

/**
 * Which rows of a table are of no use any more. A bean of this type adds a table of the service's own to those that every
 * service clears.
 *
 * @param table its name
 * @param key the columns of its primary key, in their order
 * @param time SQL for the time (UTC) from which a row is kept for a while; where it is NULL the row stays
 * @param keep for how long
 */
public record OldRows(String table, List<String> key, String time, Duration keep) {
    public OldRows {
        key = List.copyOf(key);
        if (key.isEmpty() || keep.isNegative() || keep.isZero()) {
            throw new IllegalArgumentException("old rows need a key and a time to be kept: " + table);
        }
    }
}
