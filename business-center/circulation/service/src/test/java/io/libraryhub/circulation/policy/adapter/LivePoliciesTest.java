package io.libraryhub.circulation.policy.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.libraryhub.circulation.fixture.FixedPolicies;
import io.libraryhub.circulation.policy.domain.Circumstance;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.cloud.context.environment.EnvironmentChangeEvent;
import org.springframework.mock.env.MockEnvironment;

class LivePoliciesTest {
    private final MockEnvironment configuration = new MockEnvironment();

    @Test
    void without_configuration_the_defaults_of_the_rules_are_in_force() {
        LivePolicies policies = new LivePolicies(configuration);

        assertThat(policies.loans(Circumstance.ANY)).isEqualTo(FixedPolicies.LOANS);
        assertThat(policies.holds(Circumstance.ANY)).isEqualTo(FixedPolicies.HOLDS);
    }

    @Test
    void a_change_takes_effect_at_once() {
        LivePolicies policies = new LivePolicies(configuration);

        configuration.setProperty("hub.circulation.loan.days", "30");
        configuration.setProperty("hub.circulation.loan.limit-by-category.child", "5");
        policies.changed(new EnvironmentChangeEvent(Set.of("hub.circulation.loan.days")));

        assertThat(policies.loans(Circumstance.ANY).days()).isEqualTo(30);
        assertThat(policies.loans(Circumstance.ANY).limitOf("child")).isEqualTo(5);
        assertThat(policies.loans(Circumstance.ANY).limitOf("adult")).isEqualTo(20);
    }

    @Test
    void a_change_that_makes_no_sense_leaves_the_policies_in_force() {
        LivePolicies policies = new LivePolicies(configuration);

        configuration.setProperty("hub.circulation.loan.days", "0");
        policies.changed(new EnvironmentChangeEvent(Set.of("hub.circulation.loan.days")));
        assertThat(policies.loans(Circumstance.ANY)).isEqualTo(FixedPolicies.LOANS);

        configuration.setProperty("hub.circulation.loan.days", "many");
        policies.changed(new EnvironmentChangeEvent(Set.of("hub.circulation.loan.days")));
        assertThat(policies.loans(Circumstance.ANY)).isEqualTo(FixedPolicies.LOANS);
    }

    @Test
    void and_stops_a_service_that_starts_with_it() {
        configuration.setProperty("hub.circulation.hold.spread-percent", "101");

        assertThatThrownBy(() -> new LivePolicies(configuration)).hasMessageContaining("spread");
    }
}
