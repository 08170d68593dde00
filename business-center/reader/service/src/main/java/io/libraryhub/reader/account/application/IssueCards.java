package io.libraryhub.reader.account.application;

import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Refused;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.Roles;
import io.libraryhub.kit.once.Once;
import io.libraryhub.kit.outbox.Outbox;
import io.libraryhub.messages.CardIssued;
import io.libraryhub.reader.account.domain.Card;
import io.libraryhub.reader.account.domain.CardNumber;
import io.libraryhub.reader.account.domain.Readers;
import io.libraryhub.reader.api.CardView;
import io.libraryhub.reader.api.IssueCard;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Issues a further card at the desk; the former one of that kind ends. */
@Component
public class IssueCards {
    private static final Set<String> KINDS = Set.of(Card.VIRTUAL, Card.PLASTIC, Card.SOCIAL);
    private static final String DESK = "desk";

    private final Readers readers;
    private final CardDesk cardDesk;
    private final Once once;
    private final Outbox outbox;
    private final Clock clock;

    IssueCards(Readers readers, CardDesk cardDesk, Once once, Outbox outbox, Clock clock) {
        this.readers = readers;
        this.cardDesk = cardDesk;
        this.once = once;
        this.outbox = outbox;
        this.clock = clock;
    }

    public Reply<CardView> issue(IssueCard command) {
        if (!command.actor().is(Roles.LIBRARIAN, Roles.ADMIN)) {
            return Reply.refused(Kinds.NOT_ALLOWED, Reason.of(CommonCodes.NOT_ALLOWED));
        }
        if (!KINDS.contains(command.kind())) {
            return invalid("kind", String.join("/", KINDS));
        }
        if (command.cardNo() != null && !CardNumber.isWellFormed(command.cardNo())) {
            return invalid("cardNo", "4–20 A–Z 0–9");
        }
        return once.run(command.requestId(), "issue-card", command, CardView.class, () -> {
            if (readers.find(command.readerId()).isEmpty()) {
                return Reply.refused(
                        Kinds.NOT_FOUND, Reason.of(CommonCodes.NOT_FOUND, "what", "reader " + command.readerId()));
            }
            readers.endCard(command.readerId(), command.kind());
            Instant now = clock.instant();
            return cardDesk.issue(command.readerId(), command.kind(), command.cardNo(), now)
                    .fold(
                            card -> {
                                outbox.append(new CardIssued(command.readerId().toString(), command.kind(), DESK), now);
                                return Reply.done(Views.of(card));
                            },
                            refused -> new Refused<>(refused.kind(), refused.reasons()));
        });
    }

    private static Reply<CardView> invalid(String field, String problem) {
        return Reply.refused(
                Kinds.INVALID, new Reason(CommonCodes.INVALID, Map.of("field", field, "problem", problem)));
    }
}
