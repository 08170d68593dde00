package io.libraryhub.reader.consent.application;

import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kit.once.Once;
import io.libraryhub.kit.outbox.Outbox;
import io.libraryhub.messages.ConsentChanged;
import io.libraryhub.reader.api.SetConsent;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What readers allow. Withdrawing the profile deletes it in the same transaction. */
@Component
public class Consents {
    /** The purpose of recommendations. */
    public static final String PROFILE = "profile";

    private final ConsentStore store;
    private final Once once;
    private final Outbox outbox;
    private final Clock clock;

    public Consents(ConsentStore store, Once once, Outbox outbox, Clock clock) {
        this.store = store;
        this.once = once;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Done with whether the purpose is allowed now. */
    public Reply<Boolean> set(SetConsent command) {
        if (!command.actor().isReader(command.readerId())) {
            return Reply.refused(Kinds.NOT_ALLOWED, Reason.of(CommonCodes.NOT_ALLOWED));
        }
        if (!PROFILE.equals(command.purpose())) {
            return Reply.refused(
                    Kinds.INVALID, new Reason(CommonCodes.INVALID, Map.of("field", "purpose", "problem", PROFILE)));
        }
        return once.run(command.requestId(), "set-consent", command, Boolean.class, () -> {
            Optional<Boolean> before = store.lockProfileConsent(command.readerId());
            if (before.isEmpty()) {
                return Reply.refused(
                        Kinds.NOT_FOUND, Reason.of(CommonCodes.NOT_FOUND, "what", "reader " + command.readerId()));
            }
            if (before.get() != command.granted()) {
                Instant now = clock.instant();
                store.change(command.readerId(), PROFILE, command.granted(), now);
                if (!command.granted()) {
                    store.replaceTags(command.readerId(), List.of());
                }
                tell(command.readerId(), PROFILE, command.granted(), now);
            }
            return Reply.done(command.granted());
        });
    }

    /** What was allowed with the registration, in the registration's transaction. */
    public void record(ReaderId id, String purpose, boolean granted, Instant now) {
        store.note(id, purpose, granted, now);
        tell(id, purpose, granted, now);
    }

    private void tell(ReaderId id, String purpose, boolean granted, Instant now) {
        outbox.append(new ConsentChanged(id.toString(), purpose, granted), now);
    }
}
