package io.libraryhub.resource.api;

import io.libraryhub.kernel.Actor;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * @param classCode beginning of the class; empty for any
 * @param branch code; empty for the library as a whole
 * @param seenVersion the version that was changed; 0 for a new policy
 */
public record SavePurchasePolicy(
        String requestId,
        Actor actor,
        String classCode,
        String branch,
        int seenVersion,
        PurchaseTerms terms,
        PurchasePolicyView.@Nullable FundView fund)
        implements Serializable {}
