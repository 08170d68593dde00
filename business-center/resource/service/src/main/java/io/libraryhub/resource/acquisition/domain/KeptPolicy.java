package io.libraryhub.resource.acquisition.domain;

import io.libraryhub.copycount.decide.domain.Costs;
import io.libraryhub.copycount.decide.domain.Promise;
import io.libraryhub.copycount.decide.domain.PurchasePolicy;
import io.libraryhub.kernel.Money;
import io.libraryhub.resource.api.PurchasePolicyView.FundView;
import io.libraryhub.resource.api.PurchaseTerms;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One version of a purchase policy.
 *
 * @param version from 1; 0 is what configuration says while nobody has written the usual one
 */
public record KeptPolicy(
        Scope scope,
        int version,
        PurchaseTerms terms,
        @Nullable FundView fund,
        boolean inForce,
        String byRole,
        @Nullable Instant at) {

    /** @param usualPrice of a copy, in fen, unless the terms say one */
    public PurchasePolicy rule(long usualPrice) {
        Money price = terms.price();
        long each = price == null ? usualPrice : price.fen();
        return new PurchasePolicy(
                promise(),
                terms.keep(),
                terms.turnoverFloor(),
                terms.cycleDays(),
                terms.leadDays(),
                terms.horizonDays(),
                new Costs(
                        each,
                        terms.processing().fen(),
                        Math.min(terms.resale().fen(), each),
                        terms.readerDay().fen(),
                        terms.loan().fen()));
    }

    /** R, the readers whom one copy may keep waiting (F2). */
    public double ratio() {
        return ratio(terms.cycleDays());
    }

    /** The same for a title whose cycle is known. */
    double ratio(double cycleDays) {
        return promise().ratio(cycleDays);
    }

    private Promise promise() {
        return PurchaseTerms.WAIT.equals(terms.promise())
                ? new Promise.Wait(Objects.requireNonNull(terms.waitDays()))
                : new Promise.Ratio(Objects.requireNonNull(terms.holdsPerCopy()));
    }
}
