package io.libraryhub.acquisitions.live;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code hub.acquisitions.live}.
 *
 * @param listeners pages that may listen at once
 * @param heartbeat how often each hears that the line is alive
 */
@ConfigurationProperties("hub.acquisitions.live")
public record LiveProperties(@DefaultValue("200") int listeners, @DefaultValue("15s") Duration heartbeat) {}
