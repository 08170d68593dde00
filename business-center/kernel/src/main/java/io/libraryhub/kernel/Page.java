package io.libraryhub.kernel;

import java.io.Serializable;
import java.util.List;

/**
 * A page of a list.
 *
 * @param page counted from 0
 * @param total how many there are in all pages
 */
public record Page<T>(List<T> items, int page, int size, long total) implements Serializable {
    public static final int MAX_SIZE = 100;

    public Page {
        items = List.copyOf(items);
    }
}
