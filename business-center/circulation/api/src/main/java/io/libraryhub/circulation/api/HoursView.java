package io.libraryhub.circulation.api;

import java.io.Serializable;

/**
 * @param opens {@code HH:mm} in the branch's zone
 * @param closes {@code HH:mm}; {@code 24:00} is the end of the day
 */
public record HoursView(String opens, String closes) implements Serializable {}
