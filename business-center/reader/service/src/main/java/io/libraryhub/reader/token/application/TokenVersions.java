package io.libraryhub.reader.token.application;

import java.time.Instant;
import java.util.List;

/**
 * A token carries the version that its subject had when it was asked for. To end all tokens of a subject is to raise its
 * version: unlike a time, it tells those before from those after within the same second.
 */
public interface TokenVersions {
    /** @param subject as in the token: the id of a reader or of staff */
    record Raised(String subject, int version) {}

    /** 0 of a subject whose tokens were never ended. */
    int of(long subject);

    /** Ends the tokens that there are. Call it in the transaction that changes what they rest on. */
    void raise(long subject, Instant now);

    /** Those raised since then. */
    List<Raised> since(Instant from);
}
