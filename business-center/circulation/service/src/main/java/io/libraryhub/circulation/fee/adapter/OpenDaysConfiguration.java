package io.libraryhub.circulation.fee.adapter;

import io.libraryhub.circulation.fee.domain.OpenDays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Without a calendar of branches every day is an open day. */
@Configuration(proxyBeanMethods = false)
class OpenDaysConfiguration {
    @Bean
    OpenDays openDays() {
        return OpenDays.EVERY_DAY;
    }
}
