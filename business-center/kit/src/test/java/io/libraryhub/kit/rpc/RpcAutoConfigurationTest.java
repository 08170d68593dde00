package io.libraryhub.kit.rpc;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.dubbo.common.profiler.ProfilerSwitch;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class RpcAutoConfigurationTest {
    @Test
    void aSlowCallDoesNotWriteTheSharedKeyToTheLog() {
        ProfilerSwitch.enableSimpleProfiler();
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(RpcAutoConfiguration.class))
                .run(context ->
                        assertThat(ProfilerSwitch.isEnableSimpleProfiler()).isFalse());
    }
}
