package io.libraryhub.desk.lending;

import io.libraryhub.kernel.LoanId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Prolongs a loan.
 *
 * @param override reasons set aside; left out for none
 */
public record RenewBody(
        @NotBlank @Size(max = 64) String requestId, @NotNull LoanId loanId, @Valid @Nullable SetAsideBody override) {}
