package io.libraryhub.desk.lending;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Lends a copy.
 *
 * @param cardNo of the reader in hand
 * @param branch where the counter stands
 */
public record CheckOutBody(
        @NotBlank @Size(max = 64) String requestId,
        @NotBlank @Size(max = 32) String cardNo,
        @NotBlank @Size(max = 32) String barcode,
        @NotBlank @Size(max = 32) String branch) {
    @Override
    public String toString() {
        return "CheckOutBody[requestId=" + requestId + "]";
    }
}
