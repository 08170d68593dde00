package io.libraryhub.insight.api;

import java.io.Serializable;

/**
 * How a method's offers were taken since the service started.
 *
 * @param readers who were shown something
 * @param shown titles they were shown, each once for a reader
 * @param opened of these, how many they opened from the list
 * @param borrowed of these, how many they borrowed afterwards
 */
public record TriedMethod(String method, int readers, int shown, int opened, int borrowed) implements Serializable {}
