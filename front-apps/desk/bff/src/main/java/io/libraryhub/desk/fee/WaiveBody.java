package io.libraryhub.desk.fee;

import io.libraryhub.kernel.Money;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A charge, or a part of it, is claimed no longer.
 *
 * @param amount in fen
 * @param reason why, for whoever asks later
 */
public record WaiveBody(
        @NotBlank @Size(max = 64) String requestId, @NotNull Money amount, @NotBlank @Size(max = 200) String reason) {}
