package io.libraryhub.desk.fee;

import io.libraryhub.kernel.ChargeId;
import io.libraryhub.kernel.Money;
import io.libraryhub.kernel.ReaderId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Money is handed over.
 *
 * @param charges what is paid for, in this order; empty: everything owed, oldest first
 * @param amount in fen; may be less than what is owed
 * @param payer self, or proxy: somebody else for the reader
 */
public record PayBody(
        @NotBlank @Size(max = 64) String requestId,
        @NotNull ReaderId readerId,
        @NotNull @Size(max = 100) List<ChargeId> charges,
        @NotNull Money amount,
        @NotNull @Pattern(regexp = "cash|card") String method,
        @NotNull @Pattern(regexp = "self|proxy") String payer) {}
