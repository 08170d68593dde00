package io.libraryhub.reader.account.domain;

import io.libraryhub.kernel.ReaderId;
import java.time.LocalDate;

/**
 * A card.
 *
 * @param kind virtual, plastic or social
 * @param state {@link #ACTIVE}, lost or {@link #ENDED}
 * @param expiresOn the last day on which it is good
 */
public record Card(String cardNo, ReaderId readerId, String kind, String state, LocalDate expiresOn) {
    public static final String ACTIVE = "active";
    public static final String ENDED = "ended";
    public static final String VIRTUAL = "virtual";
    public static final String PLASTIC = "plastic";
    public static final String SOCIAL = "social";

    public boolean isGood(LocalDate today) {
        return ACTIVE.equals(state) && !expiresOn.isBefore(today);
    }

    @Override
    public String toString() {
        return "Card[" + kind + ", " + state + "]";
    }
}
