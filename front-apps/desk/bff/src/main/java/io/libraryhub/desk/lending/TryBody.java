package io.libraryhub.desk.lending;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What would happen if this copy were lent here to the reader of this card?
 *
 * @param at by the rules and the calendar of this instant; left out: now
 */
public record TryBody(
        @NotBlank @Size(max = 32) String cardNo,
        @NotBlank @Size(max = 32) String barcode,
        @NotBlank @Size(max = 32) String branch,
        @Nullable Instant at) {
    @Override
    public String toString() {
        return "TryBody[]";
    }
}
