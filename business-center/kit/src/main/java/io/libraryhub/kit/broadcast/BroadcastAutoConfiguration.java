package io.libraryhub.kit.broadcast;

import io.libraryhub.kit.clock.CoreAutoConfiguration;
import io.libraryhub.kit.json.Json;
import io.libraryhub.kit.mq.MqAutoConfiguration;
import io.libraryhub.kit.mq.MqClients;
import java.util.List;
import org.apache.rocketmq.client.consumer.DefaultMQPushConsumer;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** Hearing of messages. {@code hub.broadcast.enabled=false} stops the ears. */
@AutoConfiguration(after = {CoreAutoConfiguration.class, MqAutoConfiguration.class})
@ConditionalOnClass(DefaultMQPushConsumer.class)
@ConditionalOnBean(BroadcastListener.class)
@ConditionalOnProperty(name = "hub.broadcast.enabled", havingValue = "true", matchIfMissing = true)
public class BroadcastAutoConfiguration {
    @Bean
    BroadcastConsumers broadcastConsumers(List<BroadcastListener> listeners, Json json, MqClients clients) {
        return new BroadcastConsumers(listeners, json, clients);
    }
}
