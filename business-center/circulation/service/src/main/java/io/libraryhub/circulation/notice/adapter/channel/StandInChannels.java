package io.libraryhub.circulation.notice.adapter.channel;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The channels of outside parties. */
@Configuration(proxyBeanMethods = false)
class StandInChannels {
    @Bean
    StandInChannel wechat(Environment environment) {
        return new StandInChannel("wechat", environment);
    }

    @Bean
    StandInChannel sms(Environment environment) {
        return new StandInChannel("sms", environment);
    }

    @Bean
    StandInChannel mail(Environment environment) {
        return new StandInChannel("mail", environment);
    }
}
