package io.libraryhub.kit.schedule;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code hub.schedule.*}.
 *
 * @param lease how long a task stays with an instance that died; longer than any step takes
 * @param steps of one task at most before the other tasks have their turn
 * @param retryAfter when a step that failed is tried again
 */
@ConfigurationProperties("hub.schedule")
public record ScheduleSettings(
        @DefaultValue("PT1M") Duration lease,
        @DefaultValue("5") int steps,
        @DefaultValue("PT30S") Duration retryAfter) {}
