package io.libraryhub.circulation.offline.adapter;

import io.libraryhub.circulation.offline.domain.OfflinePolicy;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(OfflineProperties.class)
class OfflineSettings {
    @Bean
    OfflinePolicy offlinePolicy(OfflineProperties properties) {
        return properties.policy();
    }
}
