package io.libraryhub.events.house;

import io.libraryhub.insight.api.InsightApi;
import io.libraryhub.reader.api.ReaderApi;
import org.apache.dubbo.config.annotation.DubboReference;
import org.apache.dubbo.config.spring.ReferenceBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The services this one asks over Dubbo; {@code hub.neighbours=none} where others stand in for them. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "hub.neighbours", havingValue = "dubbo", matchIfMissing = true)
class Neighbours {
    @Bean
    @DubboReference
    ReferenceBean<ReaderApi> readers() {
        return new ReferenceBean<>();
    }

    /** Not needed to start: letters wait while the data hub is away. */
    @Bean
    @DubboReference(check = false)
    ReferenceBean<InsightApi> insight() {
        return new ReferenceBean<>();
    }
}
