package io.libraryhub.desk;

import io.libraryhub.circulation.api.CalendarApi;
import io.libraryhub.circulation.api.FeeApi;
import io.libraryhub.circulation.api.ForgetApi;
import io.libraryhub.circulation.api.HoldApi;
import io.libraryhub.circulation.api.LoanApi;
import io.libraryhub.circulation.api.NoticeApi;
import io.libraryhub.circulation.api.OfflineApi;
import io.libraryhub.circulation.api.PolicyApi;
import io.libraryhub.circulation.api.RecallApi;
import io.libraryhub.circulation.api.ShelfApi;
import io.libraryhub.reader.api.ReaderApi;
import io.libraryhub.reader.api.StaffApi;
import io.libraryhub.resource.api.CatalogueApi;
import io.libraryhub.resource.api.ShelfCheckApi;
import org.apache.dubbo.config.annotation.DubboReference;
import org.apache.dubbo.config.spring.ReferenceBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The services this app stands on, found through the registry. */
@Configuration
class Neighbours {
    @Bean
    @DubboReference
    ReferenceBean<CatalogueApi> catalogue() {
        return new ReferenceBean<>();
    }

    @Bean
    @DubboReference
    ReferenceBean<ReaderApi> readers() {
        return new ReferenceBean<>();
    }

    @Bean
    @DubboReference
    ReferenceBean<StaffApi> staff() {
        return new ReferenceBean<>();
    }

    @Bean
    @DubboReference
    ReferenceBean<LoanApi> loans() {
        return new ReferenceBean<>();
    }

    @Bean
    @DubboReference
    ReferenceBean<HoldApi> holds() {
        return new ReferenceBean<>();
    }

    @Bean
    @DubboReference
    ReferenceBean<FeeApi> fees() {
        return new ReferenceBean<>();
    }

    @Bean
    @DubboReference
    ReferenceBean<PolicyApi> policies() {
        return new ReferenceBean<>();
    }

    @Bean
    @DubboReference
    ReferenceBean<CalendarApi> calendars() {
        return new ReferenceBean<>();
    }

    @Bean
    @DubboReference
    ReferenceBean<RecallApi> recalls() {
        return new ReferenceBean<>();
    }

    @Bean
    @DubboReference
    ReferenceBean<ForgetApi> forgetting() {
        return new ReferenceBean<>();
    }

    @Bean
    @DubboReference
    ReferenceBean<ShelfApi> shelves() {
        return new ReferenceBean<>();
    }

    @Bean
    @DubboReference
    ReferenceBean<NoticeApi> notices() {
        return new ReferenceBean<>();
    }

    @Bean
    @DubboReference
    ReferenceBean<ShelfCheckApi> shelfChecks() {
        return new ReferenceBean<>();
    }

    @Bean
    @DubboReference
    ReferenceBean<OfflineApi> offline() {
        return new ReferenceBean<>();
    }
}
