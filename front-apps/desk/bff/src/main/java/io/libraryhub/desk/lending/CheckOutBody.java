package io.libraryhub.desk.lending;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Lends a copy.
 *
 * @param cardNo of the reader in hand
 * @param branch where the counter stands
 * @param override reasons set aside; left out for none
 */
public record CheckOutBody(
        @NotBlank @Size(max = 64) String requestId,
        @NotBlank @Size(max = 32) String cardNo,
        @NotBlank @Size(max = 32) String barcode,
        @NotBlank @Size(max = 32) String branch,
        @Valid @Nullable SetAsideBody override) {
    @Override
    public String toString() {
        return "CheckOutBody[requestId=" + requestId + "]";
    }
}
