package io.libraryhub.circulation.fee.adapter;

import io.libraryhub.circulation.calendar.domain.Calendars;
import io.libraryhub.circulation.fee.domain.OpenDays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Open days by the calendar of the branch. */
@Configuration(proxyBeanMethods = false)
class OpenDaysConfiguration {
    @Bean
    OpenDays openDays(Calendars calendars) {
        return (branch, after, until) -> calendars.of(branch).openDays(after, until);
    }
}
