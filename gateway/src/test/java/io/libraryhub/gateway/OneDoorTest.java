package io.libraryhub.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.csp.sentinel.command.CommandCenterProvider;
import org.junit.jupiter.api.Test;

class OneDoorTest {
    @Test
    void nobodyCanChangeTheFlowRulesPastTheDoor() {
        assertThat(CommandCenterProvider.getCommandCenter())
                .as("Sentinel's own port, open to whoever reaches this machine")
                .isNull();
    }
}
