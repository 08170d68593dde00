package io.libraryhub.copycount.decide.domain;

import io.libraryhub.copycount.whatif.domain.DemandEstimate;
import io.libraryhub.copycount.whatif.domain.FadingDemand;

/**
 * How often readers asked for a title of late, in two stretches of time: loans from the shelf, holds and asks that found
 * nothing (F8; loans alone understate a title that is out).
 *
 * @param recent asks of the last {@code recentDays}
 * @param earlier asks of the {@code earlierDays} before
 */
public record Asks(double recent, double recentDays, double earlier, double earlierDays) {
    public Asks {
        if (!(recent >= 0) || !(earlier >= 0) || !(recentDays > 0) || !(earlierDays >= 0)) {
            throw new IllegalArgumentException("asks and days are not negative");
        }
    }

    /**
     * Today's demand and how fast it fades. The change between both stretches is drawn towards the usual one the more, the
     * fewer asks it rests on (normal prior on the rate, its variance by the delta method); the level is that of the recent
     * days, drawn towards what the earlier days and this change let expect. Demand that rises is taken as staying: nobody
     * knows how long it will.
     */
    public FadingDemand demand(DemandPrior prior) {
        double before = DemandEstimate.perDay(prior.asks(), prior.days(), earlier, earlierDays);
        double seen = DemandEstimate.perDay(prior.asks(), prior.days(), recent, recentDays);
        double apart = (recentDays + earlierDays) / 2;
        double noise = (1 / (recent + prior.asks()) + 1 / (earlier + prior.asks())) / (apart * apart);
        double own = prior.rateSpread() * prior.rateSpread();
        double rate = (own * Math.log(seen / before) / apart - noise * prior.rate()) / (own + noise);
        double now = DemandEstimate.perDay(
                before * Math.exp(rate * apart) * prior.pullDays(), prior.pullDays(), recent, recentDays);
        double longest = Math.log(2) / prior.longestHalfLifeDays();
        return new FadingDemand(now, Math.log(2) / Math.max(-rate, longest));
    }
}
