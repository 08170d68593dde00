package io.libraryhub.signals.together;

/**
 * A title that was borrowed together with another.
 *
 * @param weight of its readers, each counting for what is left of it
 * @param readers who borrowed both
 */
public record Partner(String titleId, double weight, int readers) {}
