package io.libraryhub.kit.mq;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code hub.mq.*}.
 *
 * @param namesrv address of the name server
 * @param instance what tells this instance from others of its service on the same host. It must be the same after a
 *     restart: the broker grants the locks of a killed consumer to its successor of the same name at once, to any other
 *     only after a minute
 * @param groupSuffix added to consumer groups; for tests that share a broker
 */
@ConfigurationProperties("hub.mq")
public record MqProperties(
        @DefaultValue("127.0.0.1:19876") String namesrv,
        @DefaultValue("0") String instance,
        @Nullable String groupSuffix,
        @DefaultValue("3s") Duration sendTimeout) {}
