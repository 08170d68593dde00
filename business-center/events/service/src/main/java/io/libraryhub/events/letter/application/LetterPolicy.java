package io.libraryhub.events.letter.application;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code hub.events.letter}.
 *
 * @param every pause between two turns
 * @param page readers to whom is written in one turn, few enough for the lease of a scheduled task; with {@code every} the
 *     pace: 10 in 10 s are all of 200,000 readers in the first three days of a month
 * @param sessions in one letter
 * @param titles in one letter
 * @param aheadDays of sessions that a letter tells, from the day it is written
 */
@ConfigurationProperties("hub.events.letter")
public record LetterPolicy(
        @DefaultValue("10s") Duration every,
        @DefaultValue("10") int page,
        @DefaultValue("8") int sessions,
        @DefaultValue("6") int titles,
        @DefaultValue("31") int aheadDays) {}
