package io.libraryhub.booking;

import io.libraryhub.events.api.ActivityApi;
import io.libraryhub.events.api.VisitApi;
import io.libraryhub.resource.api.CatalogueApi;
import org.apache.dubbo.config.annotation.DubboReference;
import org.apache.dubbo.config.spring.ReferenceBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The services this app stands on, found through the registry. */
@Configuration
class Neighbours {
    @Bean
    @DubboReference
    ReferenceBean<VisitApi> visits() {
        return new ReferenceBean<>();
    }

    @Bean
    @DubboReference
    ReferenceBean<ActivityApi> activities() {
        return new ReferenceBean<>();
    }

    @Bean
    @DubboReference
    ReferenceBean<CatalogueApi> catalogue() {
        return new ReferenceBean<>();
    }
}
