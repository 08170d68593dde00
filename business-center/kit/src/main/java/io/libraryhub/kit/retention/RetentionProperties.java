package io.libraryhub.kit.retention;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code hub.retention.*}: how long rows are kept that only repeat or prove what has happened.
 *
 * @param enabled whether this process removes anything
 * @param outbox published events, from when the broker had them; what was not published stays
 * @param inbox numbers of messages handled: longer than a broker keeps a message to be sent again
 * @param once answers to commands: longer than anybody tries a command again
 * @param signalLog the newest signal applied to a subject
 * @param signalApplied latencies of the way back
 * @param firstAfter from the start of the process to the first run
 * @param every from the end of a run to the next
 * @param page rows looked at in a step
 * @param pause between two steps, so that others have the database to themselves
 */
@ConfigurationProperties("hub.retention")
public record RetentionProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("14d") Duration outbox,
        @DefaultValue("30d") Duration inbox,
        @DefaultValue("30d") Duration once,
        @DefaultValue("180d") Duration signalLog,
        @DefaultValue("30d") Duration signalApplied,
        @DefaultValue("10m") Duration firstAfter,
        @DefaultValue("6h") Duration every,
        @DefaultValue("500") int page,
        @DefaultValue("50ms") Duration pause) {}
