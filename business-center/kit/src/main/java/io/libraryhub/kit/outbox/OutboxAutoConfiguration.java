package io.libraryhub.kit.outbox;

import io.libraryhub.kit.clock.CoreAutoConfiguration;
import io.libraryhub.kit.id.Ids;
import io.libraryhub.kit.json.Json;
import io.libraryhub.kit.mq.MqAutoConfiguration;
import io.libraryhub.kit.mq.MqClients;
import io.libraryhub.kit.once.Once;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import java.time.Clock;
import org.apache.rocketmq.client.exception.MQClientException;
import org.apache.rocketmq.client.producer.DefaultMQProducer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The outbox and the once table for processes with a schema. */
@AutoConfiguration(
        after = {
            CoreAutoConfiguration.class,
            MqAutoConfiguration.class,
            JdbcTemplateAutoConfiguration.class,
            TransactionAutoConfiguration.class
        })
@ConditionalOnClass(JdbcTemplate.class)
@ConditionalOnSingleCandidate(JdbcTemplate.class)
@EnableConfigurationProperties(OutboxProperties.class)
public class OutboxAutoConfiguration {
    @Bean
    Outbox outbox(JdbcTemplate jdbc, Json json, Ids ids, Clock clock, ObjectProvider<OutboxRelay> relay) {
        return new Outbox(jdbc, json, ids, clock, () -> relay.ifAvailable(OutboxRelay::wake));
    }

    @Bean
    Once once(JdbcTemplate jdbc, PlatformTransactionManager transactions, Json json, Clock clock) {
        return new Once(jdbc, new TransactionTemplate(transactions), json, clock);
    }

    /** Publishing needs a broker. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(DefaultMQProducer.class)
    @ConditionalOnProperty(name = "hub.outbox.enabled", havingValue = "true", matchIfMissing = true)
    static class Relay {
        @Bean(destroyMethod = "close")
        RocketMqPublisher outboxPublisher(
                MqClients clients,
                Json json,
                OutboxProperties properties,
                @Value("${spring.application.name}") String process)
                throws MQClientException {
            return new RocketMqPublisher(
                    clients.producer(process + "-outbox"),
                    new Envelope(json, process),
                    properties.sendTimeout().toMillis());
        }

        @Bean
        OutboxRelay outboxRelay(
                JdbcTemplate jdbc,
                PlatformTransactionManager transactions,
                RocketMqPublisher publisher,
                Clock clock,
                OutboxProperties properties,
                ObjectProvider<MeterRegistry> registry) {
            return new OutboxRelay(
                    jdbc,
                    new TransactionTemplate(transactions),
                    publisher,
                    clock,
                    properties,
                    new OutboxMetrics(registry.getIfAvailable(() -> Metrics.globalRegistry)));
        }
    }
}
