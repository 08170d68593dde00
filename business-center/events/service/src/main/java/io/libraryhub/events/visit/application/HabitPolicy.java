package io.libraryhub.events.visit.application;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code hub.events.habit}.
 *
 * @param visitDays how far back visits tell where a reader likes to go
 * @param branchWeight of a branch to which all of them went, beside the weights of a profile
 */
@ConfigurationProperties("hub.events.habit")
public record HabitPolicy(@DefaultValue("180") int visitDays, @DefaultValue("1") double branchWeight) {}
