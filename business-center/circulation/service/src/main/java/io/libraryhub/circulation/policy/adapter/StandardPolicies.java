package io.libraryhub.circulation.policy.adapter;

import io.libraryhub.circulation.policy.domain.Checked;
import io.libraryhub.circulation.policy.domain.FeePolicy;
import io.libraryhub.circulation.policy.domain.HoldPolicy;
import io.libraryhub.circulation.policy.domain.LoanPolicy;
import io.libraryhub.circulation.policy.domain.NoticePolicy;
import io.libraryhub.circulation.policy.domain.PolicyKind;
import io.libraryhub.circulation.policy.domain.QueuePolicy;
import io.libraryhub.circulation.policy.domain.RecallPolicy;
import io.libraryhub.circulation.policy.domain.RenewalPolicy;
import io.libraryhub.circulation.policy.domain.StandardPolicy;
import io.libraryhub.circulation.policy.domain.TransitPolicy;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The standard policies of every kind there is. Nonsense in the configuration stops the service. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CirculationProperties.class)
class StandardPolicies {
    @Bean
    StandardPolicy<LoanPolicy> standardLoans(CirculationProperties properties) {
        return checked(PolicyKind.LOAN, properties.loans());
    }

    @Bean
    StandardPolicy<RenewalPolicy> standardRenewals(CirculationProperties properties) {
        return checked(PolicyKind.RENEWAL, properties.renewals());
    }

    @Bean
    StandardPolicy<HoldPolicy> standardHolds(CirculationProperties properties) {
        return checked(PolicyKind.HOLD, properties.holds());
    }

    @Bean
    StandardPolicy<RecallPolicy> standardRecalls(CirculationProperties properties) {
        return checked(PolicyKind.RECALL, properties.recalls());
    }

    @Bean
    StandardPolicy<QueuePolicy> standardQueues(CirculationProperties properties) {
        return checked(PolicyKind.QUEUE, properties.queues());
    }

    @Bean
    StandardPolicy<TransitPolicy> standardTransits(CirculationProperties properties) {
        return checked(PolicyKind.TRANSIT, properties.transits());
    }

    @Bean
    StandardPolicy<FeePolicy> standardFees(CirculationProperties properties) {
        return new StandardPolicy<>(PolicyKind.FEE, properties.fees());
    }

    @Bean
    StandardPolicy<NoticePolicy> standardNotices(CirculationProperties properties) {
        return checked(PolicyKind.NOTICE, properties.notices());
    }

    private static <T extends Checked> StandardPolicy<T> checked(PolicyKind<T> kind, T policy) {
        if (!policy.contradictions().isEmpty()) {
            throw new IllegalStateException(
                    "the configured " + kind.code() + " policy makes no sense: " + policy.contradictions());
        }
        return new StandardPolicy<>(kind, policy);
    }
}
