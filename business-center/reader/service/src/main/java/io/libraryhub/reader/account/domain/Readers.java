package io.libraryhub.reader.account.domain;

import io.libraryhub.kernel.ReaderId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Readers and their cards, wherever they are kept. */
public interface Readers {
    /** Codes of what is already somebody's: phone, id number, card number. */
    List<String> taken(Applicant applicant);

    /**
     * Keeps a new reader.
     *
     * @return codes of what somebody else took in this very moment; empty when the reader is kept
     */
    List<String> add(ReaderId id, Applicant applicant, String passwordHash, Instant now);

    /** @return false when the number, or the reader's one active card of that kind, is taken */
    boolean add(Card card, Instant issuedAt);

    /** Ends the active card of a kind. Locks the reader, so that two desks do not issue at once. */
    void endCard(ReaderId reader, String kind);

    Optional<Reader> find(ReaderId id);

    Optional<ReaderId> findByCard(String cardNo);

    List<Card> cards(ReaderId id);

    /** Keeps in which language messages come; false when there is no such reader. */
    boolean speak(ReaderId id, @Nullable String language);

    /** Gives one reader's cards to another; of a kind of which the other has an active one, they end. */
    void handCards(ReaderId from, ReaderId into);

    /**
     * Forgets who a reader is. That there was one, and how many cards and changes of consent, stays counted, as nobody's.
     *
     * @param nobody a number that leads to no one
     * @return false when there is no such reader
     */
    boolean erase(ReaderId id, ReaderId nobody);

    Optional<StandingFacts> standing(ReaderId id, LocalDate today);

    Optional<StandingFacts> standingByCard(String cardNo, LocalDate today);
}
