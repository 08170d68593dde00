package io.libraryhub.resource.api;

import io.libraryhub.kernel.Isbn;
import io.libraryhub.kernel.TitleId;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A book on a list.
 *
 * @param number position in the file that brought it
 * @param rank from 1; 0 on a list without ranks
 * @param titleId the library's record; null: not held
 * @param matchedBy isbn, title (another edition, or a list without ISBN), or empty when not held
 * @param copies that the library has
 * @param waiting readers with an active hold
 * @param perDay readers a day as whom it counts today
 */
public record OutsideLineView(
        String list,
        int number,
        int rank,
        double weight,
        @Nullable Isbn isbn,
        String title,
        String author,
        @Nullable TitleId titleId,
        String matchedBy,
        int copies,
        int waiting,
        double perDay,
        LocalDate validUntil)
        implements Serializable {}
