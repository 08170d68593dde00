package io.libraryhub.reader.account.application;

import io.libraryhub.reader.account.domain.Card;
import io.libraryhub.reader.account.domain.Mask;
import io.libraryhub.reader.account.domain.Reader;
import io.libraryhub.reader.api.CardView;
import io.libraryhub.reader.api.ReaderView;
import java.util.List;

/** What leaves the service: masked. */
final class Views {
    private Views() {}

    static ReaderView of(Reader reader, List<Card> cards) {
        return new ReaderView(
                reader.id(),
                Mask.name(reader.name()),
                reader.phone().masked(),
                reader.category(),
                reader.homeBranch(),
                reader.birthYear(),
                reader.profileConsent(),
                cards.stream().map(Views::of).toList(),
                reader.registeredAt(),
                reader.language());
    }

    static CardView of(Card card) {
        return new CardView(card.cardNo(), card.kind(), card.state(), card.expiresOn());
    }
}
