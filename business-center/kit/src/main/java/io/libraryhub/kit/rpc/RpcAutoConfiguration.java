package io.libraryhub.kit.rpc;

import org.apache.dubbo.common.profiler.ProfilerSwitch;
import org.apache.dubbo.rpc.Filter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/** Settings of the Dubbo filters, which Dubbo finds by {@code META-INF/dubbo}. */
@AutoConfiguration
@ConditionalOnClass(Filter.class)
public class RpcAutoConfiguration {
    @Bean
    RpcSettings rpcSettings(
            @Value("${hub.rpc.key:}") String key, @Value("${spring.application.name:unnamed}") String caller) {
        // It writes every attachment of a slow call to the log, and the key that services show each other is one of
        // them.
        ProfilerSwitch.disableSimpleProfiler();
        return new RpcSettings(key, caller);
    }
}
