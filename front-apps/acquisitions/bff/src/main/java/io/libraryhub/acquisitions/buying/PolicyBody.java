package io.libraryhub.acquisitions.buying;

import io.libraryhub.resource.api.PurchasePolicyView.FundView;
import io.libraryhub.resource.api.PurchaseTerms;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The next version of a policy.
 *
 * @param classCode beginning of the class; empty for any
 * @param branch code; empty for the library as a whole
 * @param seenVersion the version that was changed; 0 for a new policy
 */
public record PolicyBody(
        @NotBlank @Size(max = 64) String requestId,
        @NotNull @Size(max = 40) String classCode,
        @NotNull @Size(max = 16) String branch,
        @Min(0) int seenVersion,
        @NotNull PurchaseTerms terms,
        @Nullable FundView fund) {}
