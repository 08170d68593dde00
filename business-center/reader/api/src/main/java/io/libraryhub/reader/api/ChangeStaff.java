package io.libraryhub.reader.api;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.StaffId;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Sets an account as it is to be; what the fields hold: {@link AddStaff}.
 *
 * @param active false: nobody signs in with it, and whoever is signed in with it is not any more
 * @param password a new one; null keeps the old one
 */
public record ChangeStaff(
        String requestId,
        Actor actor,
        StaffId id,
        String displayName,
        String role,
        @Nullable String branch,
        boolean active,
        @Nullable String password)
        implements Serializable {
    @Override
    public String toString() {
        return "ChangeStaff[requestId=" + requestId + ", id=" + id + ", role=" + role + ", active=" + active + "]";
    }
}
