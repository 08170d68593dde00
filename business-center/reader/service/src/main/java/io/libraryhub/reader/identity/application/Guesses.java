package io.libraryhub.reader.identity.application;

import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Refused;
import io.libraryhub.kernel.Reply;
import io.libraryhub.reader.ReaderPolicies;
import io.libraryhub.reader.api.ReaderCodes;
import io.libraryhub.reader.identity.domain.AttemptLimit;
import io.libraryhub.reader.secret.Vault;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Lets a secret be tried a few times, and then not for a while. */
@Component
class Guesses {
    private final Attempts attempts;
    private final Vault vault;
    private final ReaderPolicies policies;
    private final Clock clock;

    Guesses(Attempts attempts, Vault vault, ReaderPolicies policies, Clock clock) {
        this.attempts = attempts;
        this.vault = vault;
        this.policies = policies;
        this.clock = clock;
    }

    /**
     * @param kind of secret, such as card or phone
     * @param name whose it is; it is kept as a keyed hash
     * @param wrong what a guess is answered with that {@code attempt} gives nothing for
     */
    <T> Reply<T> limited(String kind, String name, Refused<T> wrong, Supplier<Optional<T>> attempt) {
        byte[] account = vault.lookup("account-" + kind, name);
        AttemptLimit limit = policies.getSignIn().limit();
        Instant now = clock.instant();
        Attempts.Attempt made = attempts.begin(account, limit, now);
        if (!limit.allows(made.number())) {
            return Reply.refused(
                    Kinds.TOO_MANY, Reason.of(ReaderCodes.TRY_LATER, "minutes", limit.minutesLeft(made.since(), now)));
        }
        Optional<T> right = attempt.get();
        right.ifPresent(found -> attempts.clear(account));
        return right.map(Reply::done).orElse(wrong);
    }
}
