package io.libraryhub.reader.api;

import io.libraryhub.kernel.Actor;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Makes an account, active from now on.
 *
 * @param loginName 3 to 40 of {@code A–Z a–z 0–9 . _ -}, not told apart by case, and never changed
 * @param displayName 1 to 60 characters
 * @param role one of {@link io.libraryhub.kernel.Roles#STAFF}
 * @param branch where the account works; null for the whole library
 * @param password as long as a reader's must be
 */
public record AddStaff(
        String requestId,
        Actor actor,
        String loginName,
        String displayName,
        String role,
        @Nullable String branch,
        String password)
        implements Serializable {
    @Override
    public String toString() {
        return "AddStaff[requestId=" + requestId + ", loginName=" + loginName + ", role=" + role + "]";
    }
}
