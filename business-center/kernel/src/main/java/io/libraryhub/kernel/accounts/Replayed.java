package io.libraryhub.kernel.accounts;

import java.io.Serializable;

/**
 * @param events that wait to be published again
 * @param more true when the span holds more than are published again at once: ask for the rest, once these are sent
 */
public record Replayed(long events, boolean more) implements Serializable {}
