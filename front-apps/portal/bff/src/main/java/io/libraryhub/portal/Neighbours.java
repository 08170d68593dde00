package io.libraryhub.portal;

import io.libraryhub.circulation.api.FeeApi;
import io.libraryhub.circulation.api.HoldApi;
import io.libraryhub.circulation.api.LoanApi;
import io.libraryhub.circulation.api.NoticeApi;
import io.libraryhub.circulation.api.PaymentStandInApi;
import io.libraryhub.events.api.ActivityApi;
import io.libraryhub.events.api.LetterApi;
import io.libraryhub.insight.api.InsightApi;
import io.libraryhub.insight.api.RecommendApi;
import io.libraryhub.reader.api.ReaderApi;
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
    ReferenceBean<CatalogueApi> catalogueApi() {
        return new ReferenceBean<>();
    }

    @Bean
    @DubboReference
    ReferenceBean<ReaderApi> readerApi() {
        return new ReferenceBean<>();
    }

    @Bean
    @DubboReference
    ReferenceBean<LoanApi> loanApi() {
        return new ReferenceBean<>();
    }

    @Bean
    @DubboReference
    ReferenceBean<HoldApi> holdApi() {
        return new ReferenceBean<>();
    }

    @Bean
    @DubboReference
    ReferenceBean<FeeApi> feeApi() {
        return new ReferenceBean<>();
    }

    @Bean
    @DubboReference
    ReferenceBean<NoticeApi> noticeApi() {
        return new ReferenceBean<>();
    }

    @Bean
    @DubboReference
    ReferenceBean<PaymentStandInApi> paymentStandInApi() {
        return new ReferenceBean<>();
    }

    @Bean
    @DubboReference
    ReferenceBean<ActivityApi> activityApi() {
        return new ReferenceBean<>();
    }

    @Bean
    @DubboReference
    ReferenceBean<LetterApi> letterApi() {
        return new ReferenceBean<>();
    }

    @Bean
    @DubboReference
    ReferenceBean<InsightApi> insightApi() {
        return new ReferenceBean<>();
    }

    @Bean
    @DubboReference
    ReferenceBean<RecommendApi> recommendApi() {
        return new ReferenceBean<>();
    }
}
