package io.libraryhub.portal.fees;

import io.libraryhub.kernel.Money;
import io.libraryhub.kernel.PaymentId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the provider of payments says, signed. */
record CallbackBody(
        @NotNull PaymentId paymentId,
        @NotBlank @Size(max = 64) String providerRef,
        @NotBlank @Size(max = 16) String outcome,
        @NotNull Money amount,
        @NotBlank @Size(max = 200) String signature) {}
