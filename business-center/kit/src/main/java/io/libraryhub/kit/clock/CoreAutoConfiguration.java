package io.libraryhub.kit.clock;

import io.libraryhub.kit.id.Ids;
import io.libraryhub.kit.json.Json;
import java.time.Clock;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Clock, ids and JSON for every process. */
@AutoConfiguration
@EnableConfigurationProperties(ClockProperties.class)
public class CoreAutoConfiguration {
    @Bean
    @ConditionalOnMissingBean
    Clock clock(ClockProperties properties) {
        return new HubClock(Clock.systemUTC(), properties::getOffset);
    }

    /** @param worker {@code hub.id.worker}: give each instance of a service its own where there are several */
    @Bean
    @ConditionalOnMissingBean
    Ids ids(@Value("${hub.id.worker:#{null}}") @Nullable Integer worker) {
        int number = worker != null ? worker : ThreadLocalRandom.current().nextInt(Ids.MAX_WORKER + 1);
        return new Ids(Clock.systemUTC(), number);
    }

    @Bean
    @ConditionalOnMissingBean
    Json json() {
        return new Json();
    }
}
