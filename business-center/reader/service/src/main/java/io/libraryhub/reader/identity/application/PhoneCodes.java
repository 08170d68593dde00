package io.libraryhub.reader.identity.application;

import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Reply;
import io.libraryhub.reader.ReaderPolicies;
import io.libraryhub.reader.account.domain.Phone;
import io.libraryhub.reader.api.ReaderCodes;
import io.libraryhub.reader.identity.domain.PhoneCodeLimit;
import io.libraryhub.reader.secret.Vault;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Six-digit codes sent to phones. Sent to any phone, so that nobody learns whose is registered. */
@Component
public class PhoneCodes {
    private static final int CODES = 1_000_000;

    private final PhoneCodeStore store;
    private final SmsSender sms;
    private final Vault vault;
    private final ReaderPolicies policies;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public PhoneCodes(PhoneCodeStore store, SmsSender sms, Vault vault, ReaderPolicies policies, Clock clock) {
        this.store = store;
        this.sms = sms;
        this.vault = vault;
        this.policies = policies;
        this.clock = clock;
    }

    /** @throws SmsSender.SmsUnavailable when the code could not be sent; then another may be asked for at once */
    public Reply<Boolean> send(Phone phone) {
        String code = String.format(Locale.ROOT, "%06d", random.nextInt(CODES));
        PhoneCodeLimit limit = policies.getPhoneCode().limit();
        if (!store.put(lookup(phone), hash(phone, code), limit, clock.instant())) {
            long minutes = Math.max(1, (limit.interval().toSeconds() + 59) / 60);
            return Reply.refused(Kinds.TOO_MANY, Reason.of(ReaderCodes.TRY_LATER, "minutes", minutes));
        }
        try {
            sms.sendCode(phone, code);
        } catch (SmsSender.SmsUnavailable e) {
            store.withdraw(lookup(phone));
            throw e;
        }
        return Reply.done(true);
    }

    boolean use(Phone phone, String code) {
        return store.use(
                lookup(phone), hash(phone, code), policies.getPhoneCode().limit(), clock.instant());
    }

    byte[] lookup(Phone phone) {
        return vault.lookup("phone", phone.digits());
    }

    private byte[] hash(Phone phone, String code) {
        return vault.lookup("phone-code", phone.digits() + "/" + code);
    }
}
