package io.libraryhub.desk.fee;

import io.libraryhub.kernel.Money;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A fee charged by hand, such as for a damaged copy.
 *
 * @param amount in fen
 * @param note for the reader; may be empty
 */
public record ChargeBody(
        @NotBlank @Size(max = 64) String requestId,
        @NotNull @Pattern(regexp = "damage|lost|processing|reminder|other") String type,
        @NotNull Money amount,
        @NotNull @Size(max = 200) String note) {}
