package io.libraryhub.kit.mq;

import org.apache.rocketmq.client.producer.DefaultMQProducer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** RocketMQ clients for processes that have the client library. */
@AutoConfiguration
@ConditionalOnClass(DefaultMQProducer.class)
@EnableConfigurationProperties(MqProperties.class)
public class MqAutoConfiguration {
    @Bean
    MqClients mqClients(@Value("${spring.application.name}") String process, MqProperties properties) {
        return new MqClients(process, properties);
    }
}
