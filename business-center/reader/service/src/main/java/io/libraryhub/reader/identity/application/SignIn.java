package io.libraryhub.reader.identity.application;

import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Refused;
import io.libraryhub.kernel.Reply;
import io.libraryhub.reader.account.application.Today;
import io.libraryhub.reader.account.domain.Phone;
import io.libraryhub.reader.api.ReaderCodes;
import io.libraryhub.reader.secret.Passwords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Signs in by card and password, phone and code, or staff name and password. Whether an account exists is never told:
 * the answer, the work done and the counting of attempts are the same.
 */
@Component
public class SignIn {
    private final Accounts accounts;
    private final Guesses guesses;
    private final PhoneCodes phoneCodes;
    private final Passwords passwords;
    private final Issuing issuing;
    private final Today today;

    SignIn(
            Accounts accounts,
            Guesses guesses,
            PhoneCodes phoneCodes,
            Passwords passwords,
            Issuing issuing,
            Today today) {
        this.accounts = accounts;
        this.guesses = guesses;
        this.phoneCodes = phoneCodes;
        this.passwords = passwords;
        this.issuing = issuing;
        this.today = today;
    }

    public Reply<Tokens.Token> byCard(String cardNo, String password) {
        return guesses.limited("card", cardNo, wrong(ReaderCodes.WRONG_CREDENTIALS), () -> {
            Optional<Accounts.ReaderAccount> account = accounts.readerByCard(cardNo, today.date());
            String hash = account.map(Accounts.ReaderAccount::passwordHash).orElse(null);
            return passwords.matches(password, hash) ? account.map(this::reader) : Optional.empty();
        });
    }

    public Reply<Tokens.Token> byStaffName(String name, String password) {
        return guesses.limited("staff", name.toLowerCase(Locale.ROOT), wrong(ReaderCodes.WRONG_CREDENTIALS), () -> {
            Optional<Accounts.StaffAccount> account =
                    accounts.staff(name).filter(found -> found.view().active());
            String hash = account.map(Accounts.StaffAccount::passwordHash).orElse(null);
            return passwords.matches(password, hash)
                    ? account.map(found -> issuing.staff(found.view(), found.tokenVersion()))
                    : Optional.empty();
        });
    }

    public Reply<Tokens.Token> byPhone(Phone phone, String code) {
        return guesses.limited(
                "phone",
                phone.digits(),
                wrong(ReaderCodes.WRONG_PHONE_CODE),
                () -> phoneCodes.use(phone, code)
                        ? accounts.readerByPhone(phoneCodes.lookup(phone)).map(this::reader)
                        : Optional.empty());
    }

    private Tokens.Token reader(Accounts.ReaderAccount account) {
        return issuing.reader(account.id(), account.tokenVersion());
    }

    private static Refused<Tokens.Token> wrong(String code) {
        return new Refused<>(Kinds.UNAUTHENTICATED, List.of(Reason.of(code)));
    }
}
