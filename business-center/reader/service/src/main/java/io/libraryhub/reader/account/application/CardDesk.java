package io.libraryhub.reader.account.application;

import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Reply;
import io.libraryhub.reader.ReaderPolicies;
import io.libraryhub.reader.account.domain.Card;
import io.libraryhub.reader.account.domain.CardNumber;
import io.libraryhub.reader.account.domain.Readers;
import io.libraryhub.reader.api.ReaderCodes;
import java.security.SecureRandom;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes cards, inside the caller's transaction. */
@Component
class CardDesk {
    private static final int TRIES = 5;

    private final Readers readers;
    private final ReaderPolicies policies;
    private final Today today;
    private final SecureRandom random = new SecureRandom();

    CardDesk(Readers readers, ReaderPolicies policies, Today today) {
        this.readers = readers;
        this.policies = policies;
        this.today = today;
    }

    /** @param printedNo a number printed before; null: one is made */
    Reply<Card> issue(ReaderId reader, String kind, @Nullable String printedNo, Instant now) {
        for (int i = 0; i < (printedNo == null ? TRIES : 1); i++) {
            String number =
                    printedNo == null ? CardNumber.make(policies.getCard().getPrefix(), random) : printedNo;
            Card card = new Card(
                    number,
                    reader,
                    kind,
                    Card.ACTIVE,
                    today.date().plusYears(policies.getCard().getValidYears()));
            if (readers.add(card, now)) {
                return Reply.done(card);
            }
        }
        return Reply.refused(Kinds.RULE, Reason.of(ReaderCodes.CARD_TAKEN));
    }
}
