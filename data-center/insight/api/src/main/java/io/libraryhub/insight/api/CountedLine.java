package io.libraryhub.insight.api;

import java.io.Serializable;

/** @param counted by the stream, each event once; {@code warehouse}: rows held */
public record CountedLine(String type, long counted, long warehouse) implements Serializable {}
