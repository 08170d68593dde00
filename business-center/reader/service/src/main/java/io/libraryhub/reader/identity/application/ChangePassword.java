package io.libraryhub.reader.identity.application;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Refused;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.Roles;
import io.libraryhub.kernel.StaffId;
import io.libraryhub.reader.ReaderPolicies;
import io.libraryhub.reader.account.domain.Phone;
import io.libraryhub.reader.api.ReaderCodes;
import io.libraryhub.reader.api.StaffView;
import io.libraryhub.reader.secret.Passwords;
import io.libraryhub.reader.token.application.TokenVersions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sets a new password and gives a new token; all others of the account are over. */
@Component
public class ChangePassword {
    private final Accounts accounts;
    private final Guesses guesses;
    private final PhoneCodes phoneCodes;
    private final Passwords passwords;
    private final TokenVersions versions;
    private final Issuing issuing;
    private final ReaderPolicies policies;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ChangePassword(
            Accounts accounts,
            Guesses guesses,
            PhoneCodes phoneCodes,
            Passwords passwords,
            TokenVersions versions,
            Issuing issuing,
            ReaderPolicies policies,
            TransactionTemplate transaction,
            Clock clock) {
        this.accounts = accounts;
        this.guesses = guesses;
        this.phoneCodes = phoneCodes;
        this.passwords = passwords;
        this.versions = versions;
        this.issuing = issuing;
        this.policies = policies;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * For whoever is signed in. It carries no number of its own: sent again, it finds the new password in place and does
     * nothing but give a token. Codes: {@link ReaderCodes#WRONG_PASSWORD}, {@link ReaderCodes#TRY_LATER}, {@code INVALID}.
     */
    public Reply<Tokens.Token> change(Actor actor, String current, String next) {
        if (!policies.registration().passwordFits(next)) {
            return unfit();
        }
        Refused<Tokens.Token> wrong = new Refused<>(Kinds.RULE, List.of(Reason.of(ReaderCodes.WRONG_PASSWORD)));
        return guesses.limited(
                "password",
                actor.id(),
                wrong,
                () -> transaction.execute(
                        status -> accounts.lockPassword(actor).flatMap(hash -> replaced(actor, hash, current, next))));
    }

    /**
     * For a reader who forgot it and shows by a code that the phone is in his hand. A code counts once: who sends it again
     * asks for another, or signs in. Codes: {@link ReaderCodes#WRONG_PHONE_CODE}, {@link ReaderCodes#TRY_LATER},
     * {@code INVALID}.
     */
    public Reply<Tokens.Token> reset(Phone phone, String code, String next) {
        if (!policies.registration().passwordFits(next)) {
            return unfit();
        }
        Refused<Tokens.Token> wrong =
                new Refused<>(Kinds.UNAUTHENTICATED, List.of(Reason.of(ReaderCodes.WRONG_PHONE_CODE)));
        return guesses.limited(
                "phone",
                phone.digits(),
                wrong,
                () -> phoneCodes.use(phone, code)
                        ? accounts.readerByPhone(phoneCodes.lookup(phone)).flatMap(reader -> set(reader.id(), next))
                        : Optional.empty());
    }

    private Optional<Tokens.Token> set(ReaderId reader, String next) {
        Actor actor = Actor.reader(reader);
        String hash = passwords.hash(next);
        return transaction.execute(status -> {
            accounts.setPassword(actor, hash);
            versions.raise(reader.value(), clock.instant());
            return token(actor);
        });
    }

    private Reply<Tokens.Token> unfit() {
        return Reply.refused(
                Kinds.INVALID,
                new Reason(
                        CommonCodes.INVALID,
                        Map.of(
                                "field",
                                "next",
                                "problem",
                                policies.getPasswordMin() + "–" + policies.getPasswordMax())));
    }

    private Optional<Tokens.Token> replaced(Actor actor, String hash, String current, String next) {
        if (!passwords.matches(next, hash)) {
            if (!passwords.matches(current, hash)) {
                return Optional.empty();
            }
            accounts.setPassword(actor, passwords.hash(next));
            versions.raise(Long.parseLong(actor.id()), clock.instant());
        }
        return token(actor);
    }

    /** With the role that the account has now: another than that of the token may have been given to it a moment ago. */
    private Optional<Tokens.Token> token(Actor actor) {
        int version = versions.of(Long.parseLong(actor.id()));
        if (actor.is(Roles.READER)) {
            return Optional.of(issuing.reader(ReaderId.of(actor.id()), version));
        }
        return accounts.staff(StaffId.of(actor.id()))
                .filter(StaffView::active)
                .map(staff -> issuing.staff(staff, version));
    }
}
