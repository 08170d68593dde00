package io.libraryhub.events.neighbour;

import io.libraryhub.events.api.LetterTitle;
import io.libraryhub.events.api.SessionInterest;
import io.libraryhub.kernel.ReaderId;
import java.util.List;
import java.util.Optional;

/** What a reader likes, and what the data hub would give him to read. */
public interface ReaderTastes {
    /**
     * @param interests in activities and tags
     * @param titles to read, never one that the reader has or had
     */
    record Taste(List<SessionInterest> interests, List<LetterTitle> titles) {
        public Taste {
            interests = List.copyOf(interests);
            titles = List.copyOf(titles);
        }
    }

    /**
     * Empty when the reader allows no profile.
     *
     * @throws Away when a neighbour does not answer
     */
    Optional<Taste> of(ReaderId reader, int titles);

    /**
     * Whether the reader allows a profile.
     *
     * @throws Away when a neighbour does not answer
     */
    boolean allowedBy(ReaderId reader);

    /** A neighbour does not answer now. */
    final class Away extends RuntimeException {
        private static final long serialVersionUID = 1;

        public Away(String message) {
            super(message);
        }
    }
}
