package io.libraryhub.acquisitions;

import io.libraryhub.circulation.api.HoldApi;
import io.libraryhub.insight.api.InsightApi;
import io.libraryhub.insight.api.MetricApi;
import io.libraryhub.insight.api.RecommendApi;
import io.libraryhub.kernel.accounts.AccountsApi;
import io.libraryhub.resource.api.AcquisitionApi;
import io.libraryhub.resource.api.CatalogueApi;
import io.libraryhub.resource.api.OutsideDemandApi;
import io.libraryhub.resource.api.PurchasingApi;
import org.apache.dubbo.config.annotation.DubboReference;
import org.apache.dubbo.config.annotation.Method;
import org.apache.dubbo.config.spring.ReferenceBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The services this app stands on, found through the registry. */
@Configuration
class Neighbours {
    /** Milliseconds. A full file takes longer than any other call may. */
    private static final int IMPORT_TIMEOUT = 300_000;

    /** Milliseconds. Thousands of lines are looked up in the catalogue. */
    private static final int LISTS_TIMEOUT = 60_000;

    /** Milliseconds. Learning from half a million loans takes a while. */
    private static final int REBUILD_TIMEOUT = 120_000;

    @Bean
    @DubboReference
    ReferenceBean<AcquisitionApi> acquisitions() {
        return new ReferenceBean<>();
    }

    @Bean
    @DubboReference
    ReferenceBean<PurchasingApi> purchasing() {
        return new ReferenceBean<>();
    }

    @Bean
    @DubboReference(methods = @Method(name = "upload", timeout = LISTS_TIMEOUT))
    ReferenceBean<OutsideDemandApi> outsideDemand() {
        return new ReferenceBean<>();
    }

    @Bean
    @DubboReference(methods = @Method(name = "importRecords", timeout = IMPORT_TIMEOUT))
    ReferenceBean<CatalogueApi> catalogue() {
        return new ReferenceBean<>();
    }

    @Bean
    @DubboReference
    ReferenceBean<HoldApi> holds() {
        return new ReferenceBean<>();
    }

    @Bean
    @DubboReference
    ReferenceBean<InsightApi> insight() {
        return new ReferenceBean<>();
    }

    @Bean
    @DubboReference
    ReferenceBean<MetricApi> metrics() {
        return new ReferenceBean<>();
    }

    @Bean
    @DubboReference(methods = @Method(name = "rebuild", timeout = REBUILD_TIMEOUT))
    ReferenceBean<RecommendApi> recommending() {
        return new ReferenceBean<>();
    }

    @Bean
    @DubboReference(group = "reader-service")
    ReferenceBean<AccountsApi> readerAccounts() {
        return new ReferenceBean<>();
    }

    @Bean
    @DubboReference(group = "resource-service")
    ReferenceBean<AccountsApi> resourceAccounts() {
        return new ReferenceBean<>();
    }

    @Bean
    @DubboReference(group = "circulation-service")
    ReferenceBean<AccountsApi> circulationAccounts() {
        return new ReferenceBean<>();
    }

    @Bean
    @DubboReference(group = "events-service")
    ReferenceBean<AccountsApi> eventsAccounts() {
        return new ReferenceBean<>();
    }
}
