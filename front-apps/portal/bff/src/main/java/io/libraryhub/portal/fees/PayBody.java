package io.libraryhub.portal.fees;

import io.libraryhub.kernel.ChargeId;
import io.libraryhub.kernel.Money;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pays online.
 *
 * @param cardNo of another reader; null: for oneself
 * @param charges what is paid for, in this order; empty: everything owed, oldest first
 * @param amount in fen
 */
record PayBody(
        @NotBlank @Size(max = 64) String requestId,
        @Nullable @Size(max = 32) String cardNo,
        @NotNull @Size(max = 200) List<ChargeId> charges,
        @NotNull Money amount) {}
