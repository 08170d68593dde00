package io.libraryhub.resource.outside.domain;

import io.libraryhub.kernel.Isbn;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A book on a list.
 *
 * @param number position in the file, from 1
 * @param rank from 1; 0 on a list without ranks
 * @param until last day on which it counts
 */
public record OutsideLine(
        int number,
        String list,
        int rank,
        double weight,
        @Nullable Isbn isbn,
        String title,
        String author,
        LocalDate until) {}
