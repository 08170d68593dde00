package io.libraryhub.circulation.notice.adapter;

import io.libraryhub.kit.retention.OldRows;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Notices that are over leave after a while; those that wait or are tried stay. */
@Configuration(proxyBeanMethods = false)
class NoticeRetention {
    @Bean
    OldRows oldNotices(@Value("${hub.retention.notices:180d}") Duration keep) {
        return new OldRows("notice", List.of("notice_id"), "IF(state IN ('waiting', 'trying'), NULL, caused_at)", keep);
    }
}
