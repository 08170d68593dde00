package io.libraryhub.desk.staff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An account as it is to be.
 *
 * @param branch where the account works; left out for the whole library
 * @param active an object, so that leaving it out is a mistake and disables nobody
 * @param password a new one; left out to keep the old one
 */
public record ChangeStaffBody(
        @NotBlank @Size(max = 64) String requestId,
        @NotBlank @Size(max = 60) String displayName,
        @NotBlank @Size(max = 20) String role,
        @Size(max = 32) @Nullable String branch,
        @NotNull Boolean active,
        @Size(min = 6, max = 64) @Nullable String password) {
    @Override
    public String toString() {
        // A password must not reach a log by way of a message.
        return "ChangeStaffBody[requestId=" + requestId + "]";
    }
}
