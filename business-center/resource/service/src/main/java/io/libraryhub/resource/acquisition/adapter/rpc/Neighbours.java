package io.libraryhub.resource.acquisition.adapter.rpc;

import io.libraryhub.insight.api.InsightApi;
import org.apache.dubbo.config.annotation.DubboReference;
import org.apache.dubbo.config.spring.ReferenceBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The processes that acquisition asks. */
@Configuration(proxyBeanMethods = false)
class Neighbours {
    /** Not needed to start: without the data hub proposals are made, and weighed when it is back. */
    @Bean
    @DubboReference(check = false)
    ReferenceBean<InsightApi> insightApi() {
        return new ReferenceBean<>();
    }
}
