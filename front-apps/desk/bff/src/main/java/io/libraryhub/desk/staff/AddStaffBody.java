package io.libraryhub.desk.staff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A new account.
 *
 * @param role which there are, the reader service knows
 * @param branch where the account works; left out for the whole library
 */
public record AddStaffBody(
        @NotBlank @Size(max = 64) String requestId,
        @NotNull @Pattern(regexp = "[A-Za-z0-9._-]{3,40}") String loginName,
        @NotBlank @Size(max = 60) String displayName,
        @NotBlank @Size(max = 20) String role,
        @Size(max = 32) @Nullable String branch,
        @NotNull @Size(min = 6, max = 64) String password) {
    @Override
    public String toString() {
        // A password must not reach a log by way of a message.
        return "AddStaffBody[requestId=" + requestId + "]";
    }
}
