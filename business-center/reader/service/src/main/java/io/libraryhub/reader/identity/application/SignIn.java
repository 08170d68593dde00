package io.libraryhub.reader.identity.application;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Reply;
import io.libraryhub.reader.ReaderPolicies;
import io.libraryhub.reader.account.application.Today;
import io.libraryhub.reader.account.domain.Phone;
import io.libraryhub.reader.api.ReaderCodes;
import io.libraryhub.reader.api.StaffView;
import io.libraryhub.reader.identity.domain.AttemptLimit;
import io.libraryhub.reader.secret.Passwords;
import io.libraryhub.reader.secret.Vault;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Signs in by card and password, phone and code, or staff name and password. Whether an account exists is never told:
 * the answer, the work done and the counting of attempts are the same.
 */
@Component
public class SignIn {
    private final Accounts accounts;
    private final Attempts attempts;
    private final PhoneCodes phoneCodes;
    private final Passwords passwords;
    private final Vault vault;
    private final Tokens tokens;
    private final ReaderPolicies policies;
    private final Clock clock;
    private final Today today;

    public SignIn(
            Accounts accounts,
            Attempts attempts,
            PhoneCodes phoneCodes,
            Passwords passwords,
            Vault vault,
            Tokens tokens,
            ReaderPolicies policies,
            Clock clock,
            Today today) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.phoneCodes = phoneCodes;
        this.passwords = passwords;
        this.vault = vault;
        this.tokens = tokens;
        this.policies = policies;
        this.clock = clock;
        this.today = today;
    }

    public Reply<Tokens.Token> byCard(String cardNo, String password) {
        return limited("card", cardNo, ReaderCodes.WRONG_CREDENTIALS, () -> {
            Optional<Accounts.ReaderAccount> account = accounts.readerByCard(cardNo, today.date());
            String hash = account.map(Accounts.ReaderAccount::passwordHash).orElse(null);
            return passwords.matches(password, hash)
                    ? account.map(found -> reader(Actor.reader(found.id())))
                    : Optional.empty();
        });
    }

    public Reply<Tokens.Token> byStaffName(String name, String password) {
        return limited("staff", name.toLowerCase(Locale.ROOT), ReaderCodes.WRONG_CREDENTIALS, () -> {
            Optional<Accounts.StaffAccount> account = accounts.staff(name);
            String hash = account.map(Accounts.StaffAccount::passwordHash).orElse(null);
            return passwords.matches(password, hash) ? account.map(found -> staff(found.view())) : Optional.empty();
        });
    }

    public Reply<Tokens.Token> byPhone(Phone phone, String code) {
        return limited(
                "phone",
                phone.digits(),
                ReaderCodes.WRONG_PHONE_CODE,
                () -> phoneCodes.use(phone, code)
                        ? accounts.readerByPhone(phoneCodes.lookup(phone)).map(id -> reader(Actor.reader(id)))
                        : Optional.empty());
    }

    private Reply<Tokens.Token> limited(
            String kind, String name, String wrong, Supplier<Optional<Tokens.Token>> attempt) {
        byte[] account = vault.lookup("account-" + kind, name);
        AttemptLimit limit = policies.getSignIn().limit();
        Instant now = clock.instant();
        Attempts.Attempt made = attempts.begin(account, limit, now);
        if (!limit.allows(made.number())) {
            return Reply.refused(
                    Kinds.TOO_MANY, Reason.of(ReaderCodes.TRY_LATER, "minutes", limit.minutesLeft(made.since(), now)));
        }
        Optional<Tokens.Token> token = attempt.get();
        if (token.isEmpty()) {
            return Reply.refused(Kinds.UNAUTHENTICATED, Reason.of(wrong));
        }
        attempts.clear(account);
        return Reply.done(token.get());
    }

    private Tokens.Token reader(Actor actor) {
        return tokens.issue(actor, policies.getSignIn().getReaderTokenValid());
    }

    private Tokens.Token staff(StaffView staff) {
        return tokens.issue(
                new Actor(staff.id().toString(), staff.role(), staff.branch()),
                policies.getSignIn().getStaffTokenValid());
    }
}
