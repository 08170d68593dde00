package io.libraryhub.resource.acquisition.application;

import io.libraryhub.copycount.decide.domain.DecisionSettings;
import io.libraryhub.copycount.decide.domain.DemandPrior;
import io.libraryhub.copycount.decide.domain.FundPace;
import io.libraryhub.kernel.Money;
import io.libraryhub.kernel.Roles;
import io.libraryhub.resource.acquisition.domain.KeptPolicy;
import io.libraryhub.resource.acquisition.domain.Scope;
import io.libraryhub.resource.api.PurchaseTerms;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code hub.acquisition.usual}: the purchase policy that holds until somebody writes one, and what every weighing rests
 * on.
 *
 * @param zone in which a budget year begins
 * @param waitDays longest wait promised
 * @param keep a proposal closes below this share of the ratio at which it opened
 * @param turnoverFloor loans per copy and horizon
 * @param readerDayFen worth of one day that one reader waits less
 * @param loanFen worth of one loan more
 * @param futures simulated for each number of copies
 * @param most copies advised at once
 * @param variation standard deviation of a cycle divided by its mean
 * @param recentDays of the demand that counts as today's
 * @param earlierDays before those, for the trend
 * @param unmetWeight of an ask that found nothing
 * @param halfLifeDays in which demand usually halves
 * @param fundAhead share of a fund that is free on the first day of its year, the rest as the year goes on
 * @param reweighAfter a proposal's advice is made anew when it is older
 * @param availability share of readers who shall find a copy on the shelf, before one may go
 * @param reportDays how far back the threshold report looks
 * @param reportLeast decisions below which a ratio teaches nothing
 * @param reportTolerated share of refusals that is nothing to learn from
 */
@ConfigurationProperties("hub.acquisition.usual")
public record UsualTerms(
        @DefaultValue("Asia/Shanghai") String zone,
        @DefaultValue("84") int waitDays,
        @DefaultValue("0.8") double keep,
        @DefaultValue("1") double turnoverFloor,
        @DefaultValue("28") double cycleDays,
        @DefaultValue("30") int leadDays,
        @DefaultValue("180") int horizonDays,
        @DefaultValue("500") long processingFen,
        @DefaultValue("500") long resaleFen,
        @DefaultValue("4") long readerDayFen,
        @DefaultValue("100") long loanFen,
        @DefaultValue("40") int futures,
        @DefaultValue("20") int most,
        @DefaultValue("0.3") double variation,
        @DefaultValue("21") int recentDays,
        @DefaultValue("35") int earlierDays,
        @DefaultValue("0.25") double unmetWeight,
        @DefaultValue("0.03") double priorAsks,
        @DefaultValue("2") double priorDays,
        @DefaultValue("3") double pullDays,
        @DefaultValue("90") double halfLifeDays,
        @DefaultValue("0.003") double rateSpread,
        @DefaultValue("730") double longestHalfLifeDays,
        @DefaultValue("0.4") double fundAhead,
        @DefaultValue("10m") Duration reweighAfter,
        @DefaultValue("0.95") double availability,
        @DefaultValue("365") int reportDays,
        @DefaultValue("5") int reportLeast,
        @DefaultValue("0.5") double reportTolerated) {

    public KeptPolicy policy() {
        PurchaseTerms terms = new PurchaseTerms(
                PurchaseTerms.WAIT,
                waitDays,
                null,
                keep,
                turnoverFloor,
                cycleDays,
                leadDays,
                horizonDays,
                null,
                new Money(processingFen),
                new Money(resaleFen),
                new Money(readerDayFen),
                new Money(loanFen));
        return new KeptPolicy(Scope.ANYTHING, 0, terms, null, true, Roles.SYSTEM, null);
    }

    public DecisionSettings settings() {
        return new DecisionSettings(
                futures,
                most,
                variation,
                recentDays,
                earlierDays,
                unmetWeight,
                new DemandPrior(priorAsks, priorDays, pullDays, halfLifeDays, rateSpread, longestHalfLifeDays),
                new FundPace(fundAhead));
    }
}
