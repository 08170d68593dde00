package io.libraryhub.circulation.policy.adapter;

import io.libraryhub.circulation.policy.domain.Circumstance;
import io.libraryhub.circulation.policy.domain.FeePolicy;
import io.libraryhub.circulation.policy.domain.HoldPolicy;
import io.libraryhub.circulation.policy.domain.LoanPolicy;
import io.libraryhub.circulation.policy.domain.PaymentPolicy;
import io.libraryhub.circulation.policy.domain.Policies;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.cloud.context.environment.EnvironmentChangeEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Policies from the configuration, read anew as a whole whenever it changes in Nacos. A change that makes no sense is
 * reported and the policies in force stay; at the start it stops the service.
 */
@Component
class LivePolicies implements Policies {
    private static final Logger LOG = LoggerFactory.getLogger(LivePolicies.class);
    private static final String PREFIX = "hub.circulation";

    private final Environment environment;
    private volatile All current;

    LivePolicies(Environment environment) {
        this.environment = environment;
        this.current = read(environment);
    }

    @Override
    public LoanPolicy loans(Circumstance circumstance) {
        return current.loans();
    }

    @Override
    public HoldPolicy holds(Circumstance circumstance) {
        return current.holds();
    }

    @Override
    public FeePolicy fees(Circumstance circumstance) {
        return current.fees();
    }

    @Override
    public PaymentPolicy payments() {
        return current.payments();
    }

    @EventListener
    void changed(EnvironmentChangeEvent event) {
        if (event.getKeys().stream().noneMatch(key -> key.startsWith(PREFIX))) {
            return;
        }
        try {
            current = read(environment);
            LOG.info("policies in force: {}", current);
        } catch (RuntimeException e) {
            LOG.error("the changed policies make no sense, the former stay in force", e);
        }
    }

    private static All read(Environment environment) {
        CirculationProperties properties = Binder.get(environment).bindOrCreate(PREFIX, CirculationProperties.class);
        return new All(properties.loans(), properties.holds(), properties.fees(), properties.payments());
    }

    private record All(LoanPolicy loans, HoldPolicy holds, FeePolicy fees, PaymentPolicy payments) {}
}
