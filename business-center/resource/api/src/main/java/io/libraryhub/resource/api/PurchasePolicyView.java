package io.libraryhub.resource.api;

import io.libraryhub.kernel.Money;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The rule by which copies of a class of material are bought for a place, most specific first: the longest class, then the
 * branch.
 *
 * @param classCode beginning of the class; empty for any
 * @param branch code; empty for the library as a whole
 * @param version from 1; 0 for the usual policy while nobody has written one
 * @param ratio R: readers whom one copy may keep waiting, as promised or as it follows from the promise (F2)
 * @param inForce false once it was taken out of force
 * @param byRole who wrote this version
 */
public record PurchasePolicyView(
        String classCode,
        String branch,
        int version,
        PurchaseTerms terms,
        double ratio,
        @Nullable FundView fund,
        boolean inForce,
        String byRole,
        @Nullable Instant at)
        implements Serializable {
    /** @param year budget year, in the library's zone */
    public record FundView(int year, Money amount) implements Serializable {}
}
