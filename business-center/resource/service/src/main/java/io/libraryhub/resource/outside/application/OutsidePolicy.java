package io.libraryhub.resource.outside.application;

import io.libraryhub.resource.outside.domain.OutsideRule;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code hub.outside}: what lists count for.
 *
 * @param zone in which a list is over
 * @param topPerDay readers a day whom the first place of a list of weight 1 sends on its first day
 * @param rankHalf places down the list within which that halves
 * @param halfLifeDays in which it halves as the list ages
 * @param usualDays that a list counts when it does not say until when
 * @param longestDays that a list may count
 * @param mostRank lowest place on a list
 * @param mostWeight largest weight of a book on a list
 * @param maxBytes largest file
 * @param mostLines in one file
 * @param problemsShown lines named in a report
 */
@ConfigurationProperties("hub.outside")
public record OutsidePolicy(
        @DefaultValue("Asia/Shanghai") String zone,
        @DefaultValue("0.1") double topPerDay,
        @DefaultValue("10") double rankHalf,
        @DefaultValue("30") double halfLifeDays,
        @DefaultValue("90") int usualDays,
        @DefaultValue("730") int longestDays,
        @DefaultValue("10000") int mostRank,
        @DefaultValue("10") double mostWeight,
        @DefaultValue("1048576") int maxBytes,
        @DefaultValue("5000") int mostLines,
        @DefaultValue("200") int problemsShown) {

    OutsideRule rule() {
        return new OutsideRule(topPerDay, rankHalf, halfLifeDays);
    }
}
