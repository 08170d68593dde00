package io.libraryhub.circulation.neighbour.adapter.rpc;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Roles;
import io.libraryhub.reader.api.ReaderApi;
import io.libraryhub.resource.api.CatalogueApi;
import org.apache.dubbo.config.annotation.DubboReference;
import org.apache.dubbo.config.spring.ReferenceBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The contexts that circulation asks. */
@Configuration(proxyBeanMethods = false)
class Neighbours {
    /** Circulation asks by itself, whoever stands at the desk. */
    static final Actor SELF = new Actor("circulation-service", Roles.SYSTEM, null);

    @Bean
    @DubboReference
    ReferenceBean<ReaderApi> readerApi() {
        return new ReferenceBean<>();
    }

    @Bean
    @DubboReference
    ReferenceBean<CatalogueApi> catalogueApi() {
        return new ReferenceBean<>();
    }
}
