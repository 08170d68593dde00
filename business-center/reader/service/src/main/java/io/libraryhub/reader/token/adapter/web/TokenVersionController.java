package io.libraryhub.reader.token.adapter.web;

import io.libraryhub.reader.ReaderPolicies;
import io.libraryhub.reader.token.application.TokenVersions;
import java.time.Clock;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** For the gateway alone, which has no way from outside that leads here. */
@RestController
class TokenVersionController {
    private final TokenVersions versions;
    private final ReaderPolicies policies;
    private final Clock clock;

    TokenVersionController(TokenVersions versions, ReaderPolicies policies, Clock clock) {
        this.versions = versions;
        this.policies = policies;
        this.clock = clock;
    }

    /** Whose tokens were ended, as long as one of those may still be within its time: tokens of a lower version are over. */
    @GetMapping("/internal/token-versions")
    List<TokenVersions.Raised> raised() {
        return versions.since(clock.instant().minus(policies.getSignIn().longestTokenValid()));
    }
}
