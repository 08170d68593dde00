package io.libraryhub.acquisitions.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param day local day whose events are published again
 * @param types CloudEvents types; absent or empty: all
 */
record ReplayBody(
        @NotBlank @Size(max = 64) String requestId,
        @NotNull LocalDate day,
        @Nullable @Size(max = 100) List<@NotBlank @Size(max = 80) String> types) {
    /** The types of a service that are wanted, empty for all of them; null when none is. */
    @Nullable
    List<String> typesOf(String service) {
        if (types == null || types.isEmpty()) {
            return List.of();
        }
        List<String> own = types.stream()
                .filter(type ->
                        type.startsWith("libhub.") && Books.serviceOf(type).equals(service))
                .toList();
        return own.isEmpty() ? null : own;
    }
}
