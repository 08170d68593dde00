package io.libraryhub.reader.identity.application;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.reader.ReaderPolicies;
import io.libraryhub.reader.api.StaffView;
import org.springframework.stereotype.Component;

/** Gives a token to whoever was recognised. */
@Component
class Issuing {
    private final Tokens tokens;
    private final ReaderPolicies policies;

    Issuing(Tokens tokens, ReaderPolicies policies) {
        this.tokens = tokens;
        this.policies = policies;
    }

    Tokens.Token reader(ReaderId reader, int version) {
        return tokens.issue(Actor.reader(reader), version, policies.getSignIn().getReaderTokenValid());
    }

    Tokens.Token staff(StaffView staff, int version) {
        return tokens.issue(
                new Actor(staff.id().toString(), staff.role(), staff.branch()),
                version,
                policies.getSignIn().getStaffTokenValid());
    }
}
