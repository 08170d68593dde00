package io.libraryhub.desk.offline;

import io.libraryhub.kernel.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One desk's turn of work, known to the hub before it may be cut off.
 *
 * @param deskId number of this desk for this turn
 * @param staff id of who works there
 * @param role of who works there
 * @param branch of who works there
 * @param key public key of the desk (X.509, base64url); the private one never leaves its browser
 * @param until the last moment at which the desk may note acts by itself
 */
record Shift(
        String deskId, String staff, String role, @Nullable String branch, String key, Instant from, Instant until) {
    Actor actor() {
        return new Actor(staff, role, branch);
    }
}
