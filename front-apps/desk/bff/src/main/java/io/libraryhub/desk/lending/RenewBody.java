package io.libraryhub.desk.lending;

import io.libraryhub.kernel.LoanId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Prolongs a loan. */
public record RenewBody(@NotBlank @Size(max = 64) String requestId, @NotNull LoanId loanId) {}
