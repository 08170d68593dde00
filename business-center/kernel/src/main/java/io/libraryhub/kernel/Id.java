package io.libraryhub.kernel;

import java.io.Serializable;

/**
 * An identity of one kind of thing. In Java a typed {@code long}, in JSON a string, because JavaScript loses precision
 * above 2^53.
 */
public interface Id extends Serializable {
    long value();

    /** Parses the JSON form. Refuses anything that is not a positive decimal number of at most 19 digits. */
    static long parse(String text) {
        if (text.isEmpty() || text.length() > 19 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("an id is a positive number of at most 19 digits");
        }
        return Long.parseLong(text);
    }
}
