package io.libraryhub.reader.account.application;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Refused;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.Roles;
import io.libraryhub.kit.id.Ids;
import io.libraryhub.kit.once.Once;
import io.libraryhub.kit.outbox.Outbox;
import io.libraryhub.messages.CardIssued;
import io.libraryhub.messages.ReaderRegistered;
import io.libraryhub.reader.ReaderPolicies;
import io.libraryhub.reader.account.domain.Applicant;
import io.libraryhub.reader.account.domain.Card;
import io.libraryhub.reader.account.domain.Reader;
import io.libraryhub.reader.account.domain.Readers;
import io.libraryhub.reader.api.RegisterReader;
import io.libraryhub.reader.api.Registered;
import io.libraryhub.reader.consent.application.Consents;
import io.libraryhub.reader.secret.Passwords;
import io.libraryhub.reader.secret.Vault;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Component;

/** Registers a reader and issues the first card (requirement row 57), in one transaction. */
@Component
public class Register {
    private final Readers readers;
    private final CardDesk cardDesk;
    private final Consents consents;
    private final Once once;
    private final Outbox outbox;
    private final Passwords passwords;
    private final Vault vault;
    private final ReaderPolicies policies;
    private final Ids ids;
    private final Clock clock;
    private final Today today;

    public Register(
            Readers readers,
            CardDesk cardDesk,
            Consents consents,
            Once once,
            Outbox outbox,
            Passwords passwords,
            Vault vault,
            ReaderPolicies policies,
            Ids ids,
            Clock clock,
            Today today) {
        this.readers = readers;
        this.cardDesk = cardDesk;
        this.consents = consents;
        this.once = once;
        this.outbox = outbox;
        this.passwords = passwords;
        this.vault = vault;
        this.policies = policies;
        this.ids = ids;
        this.clock = clock;
        this.today = today;
    }

    /** The command without what must not be guessed back from the stored fingerprint. */
    private record Fingerprint(
            String person, int birthYear, String category, String homeBranch, String channel, boolean profileConsent) {}

    public Reply<Registered> register(RegisterReader command) {
        Actor actor = command.actor();
        if (!actor.is(Roles.LIBRARIAN, Roles.ADMIN, Roles.DEVICE, Roles.INTEGRATOR, Roles.SYSTEM)) {
            return Reply.refused(Kinds.NOT_ALLOWED, Reason.of(CommonCodes.NOT_ALLOWED));
        }
        return policies.registration()
                .check(command, today.date().getYear())
                .fold(
                        applicant -> register(command, applicant),
                        refused -> new Refused<>(refused.kind(), refused.reasons()));
    }

    private Reply<Registered> register(RegisterReader command, Applicant applicant) {
        // Before the transaction: it takes long on purpose.
        String passwordHash = passwords.hash(command.password());
        return once.run(command.requestId(), "register-reader", fingerprint(applicant), Registered.class, () -> {
            List<String> taken = readers.taken(applicant);
            if (!taken.isEmpty()) {
                return refused(taken);
            }
            Instant now = clock.instant();
            ReaderId id = new ReaderId(ids.next());
            List<String> lost = readers.add(id, applicant, passwordHash, now);
            if (!lost.isEmpty()) {
                return refused(lost);
            }
            outbox.append(
                    new ReaderRegistered(
                            id.toString(),
                            applicant.category(),
                            applicant.birthDecade(),
                            applicant.homeBranch(),
                            applicant.channel()),
                    now);
            String kind = applicant.cardNo() == null ? Card.VIRTUAL : Card.PLASTIC;
            return cardDesk.issue(id, kind, applicant.cardNo(), now)
                    .fold(
                            card -> {
                                outbox.append(new CardIssued(id.toString(), kind, applicant.channel()), now);
                                if (applicant.profileConsent()) {
                                    consents.record(id, Consents.PROFILE, true, now);
                                }
                                return Reply.done(new Registered(view(id, applicant, card, now), Views.of(card)));
                            },
                            refused -> new Refused<>(refused.kind(), refused.reasons()));
        });
    }

    private static io.libraryhub.reader.api.ReaderView view(ReaderId id, Applicant applicant, Card card, Instant now) {
        return Views.of(
                new Reader(
                        id,
                        applicant.name(),
                        applicant.phone(),
                        applicant.birthYear(),
                        applicant.category(),
                        applicant.homeBranch(),
                        applicant.profileConsent(),
                        now,
                        null),
                List.of(card));
    }

    private Fingerprint fingerprint(Applicant applicant) {
        String person = String.join(
                "\n",
                applicant.name(),
                applicant.phone().digits(),
                applicant.idNumber() == null ? "" : applicant.idNumber().text(),
                applicant.cardNo() == null ? "" : applicant.cardNo());
        return new Fingerprint(
                HexFormat.of().formatHex(vault.lookup("application", person)),
                applicant.birthYear(),
                applicant.category(),
                applicant.homeBranch(),
                applicant.channel(),
                applicant.profileConsent());
    }

    private static Reply<Registered> refused(List<String> codes) {
        return new Refused<>(Kinds.RULE, codes.stream().map(Reason::of).toList());
    }
}
