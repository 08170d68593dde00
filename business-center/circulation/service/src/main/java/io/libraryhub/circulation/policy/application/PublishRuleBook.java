package io.libraryhub.circulation.policy.application;

import io.libraryhub.circulation.api.CirculationCodes;
import io.libraryhub.circulation.api.PublishRules;
import io.libraryhub.circulation.api.RulesVersion;
import io.libraryhub.circulation.input.Permit;
import io.libraryhub.circulation.ledger.domain.Transactions;
import io.libraryhub.circulation.policy.domain.Policies;
import io.libraryhub.circulation.policy.domain.RuleBook;
import io.libraryhub.circulation.policy.domain.RuleBooks;
import io.libraryhub.circulation.policy.domain.RuleBooks.Published;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Refused;
import io.libraryhub.kernel.Reply;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;

/** Puts a draft of the rules in force. */
@Service
public class PublishRuleBook {
    private final RuleDesk desk;
    private final RuleBooks books;
    private final Policies policies;
    private final Transactions transactions;
    private final Clock clock;

    public PublishRuleBook(RuleDesk desk, RuleBooks books, Policies policies, Transactions transactions, Clock clock) {
        this.desk = desk;
        this.books = books;
        this.policies = policies;
        this.transactions = transactions;
        this.clock = clock;
    }

    public Reply<RulesVersion> handle(PublishRules command) {
        if (!Permit.rulesMade(command.actor())) {
            return Permit.denied();
        }
        Reply<RulesVersion> reply = desk.checked(command.draft())
                .fold(book -> publish(command, book), refused -> new Refused<>(refused.kind(), refused.reasons()));
        policies.refresh();
        return reply;
    }

    private Reply<RulesVersion> publish(PublishRules command, RuleBook book) {
        return transactions.once(command.requestId(), "rules.publish", command, RulesVersion.class, () -> {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            Instant from =
                    command.validFrom() == null ? now : command.validFrom().truncatedTo(ChronoUnit.MILLIS);
            if (from.isBefore(now)) {
                return Reply.refused(Kinds.RULE, Reason.of(CirculationCodes.RULES_IN_THE_PAST));
            }
            long newest = books.timeline().newest();
            Published published = new Published(
                    command.basedOn() + 1,
                    book,
                    from,
                    now,
                    command.actor().id(),
                    command.actor().role(),
                    command.note());
            if (newest != command.basedOn() || !books.add(published)) {
                return Reply.refused(
                        Kinds.RULE,
                        Reason.of(
                                CirculationCodes.RULES_CHANGED,
                                "newest",
                                Math.max(newest, books.timeline().newest())));
            }
            boolean inForce = books.timeline().inForce(now).orElse(0L) == published.version();
            return Reply.done(
                    new RulesVersion(published.version(), from, now, published.by(), published.note(), inForce));
        });
    }
}
