package io.libraryhub.circulation.balance.application;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code hub.circulation.balance.*}.
 *
 * @param every how often the balances are told
 * @param page titles told in one step
 * @param underWay longer than any act takes from its time to its commit: so much later a balance holds it
 * @param lately a title on which a hold ended in this time is told, too, with nobody waiting
 */
@ConfigurationProperties("hub.circulation.balance")
public record BalanceSettings(
        @DefaultValue("P1D") Duration every,
        @DefaultValue("200") int page,
        @DefaultValue("PT1M") Duration underWay,
        @DefaultValue("P30D") Duration lately) {}
